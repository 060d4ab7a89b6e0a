"""What a shop's post is: values and decisions in plain Python, with no input, output or clock."""
