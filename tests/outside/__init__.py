"""The program as people outside try it: started as the README says, driven through the accessibility tree."""
