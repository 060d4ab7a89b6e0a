<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="inquiries.page">
        <source></source>
        <translation>Inquiries &amp; messages</translation>
    </message>
    <message id="inquiries.list">
        <source></source>
        <translation>Inquiry list</translation>
    </message>
    <message id="inquiries.all">
        <source></source>
        <translation>All</translation>
    </message>
    <message id="inquiries.find">
        <source></source>
        <translation>Search</translation>
    </message>
    <message id="inquiries.search">
        <source></source>
        <translation>Search</translation>
    </message>
    <message id="inquiries.search.hint">
        <source></source>
        <translation>Text, order number, item code</translation>
    </message>
    <message id="inquiries.search.tip">
        <source></source>
        <translation>Search text, order numbers and item codes (Ctrl+F)</translation>
    </message>
    <message id="inquiries.refresh">
        <source></source>
        <translation>Refresh</translation>
    </message>
    <message id="inquiries.back">
        <source></source>
        <translation>Back to the list</translation>
    </message>
    <message id="inquiries.synced">
        <source></source>
        <translation>Updated {time}</translation>
    </message>
    <message id="inquiries.filter.calendar">
        <source></source>
        <translation>Calendar</translation>
    </message>
    <message id="inquiries.filter.status">
        <source></source>
        <translation>Status</translation>
    </message>
    <message id="inquiries.filter.detail">
        <source></source>
        <translation>More filters</translation>
    </message>
    <message id="inquiries.filter.kind">
        <source></source>
        <translation>Type</translation>
    </message>
    <message id="inquiries.filter.named">
        <source></source>
        <translation>{name}: {value}</translation>
    </message>
    <message id="inquiries.filter.from">
        <source></source>
        <translation>Calendar from</translation>
    </message>
    <message id="inquiries.filter.to">
        <source></source>
        <translation>Calendar to</translation>
    </message>
    <message id="inquiries.filter.clear">
        <source></source>
        <translation>Clear all filters</translation>
    </message>
    <message id="inquiries.span.today">
        <source></source>
        <translation>Today</translation>
    </message>
    <message id="inquiries.span.week">
        <source></source>
        <translation>7 days</translation>
    </message>
    <message id="inquiries.span.month">
        <source></source>
        <translation>30 days</translation>
    </message>
    <message id="inquiries.span.quarter">
        <source></source>
        <translation>90 days</translation>
    </message>
    <message id="inquiries.span.all">
        <source></source>
        <translation>Any time</translation>
    </message>
    <message id="inquiries.span.from_to">
        <source></source>
        <translation>From – to</translation>
    </message>
    <message id="inquiries.view">
        <source></source>
        <translation>View</translation>
    </message>
    <message id="inquiries.view.due.short">
        <source></source>
        <translation>Due</translation>
    </message>
    <message id="inquiries.view.basic.short">
        <source></source>
        <translation>Basic</translation>
    </message>
    <message id="inquiries.view.customer.short">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="inquiries.view.product.short">
        <source></source>
        <translation>Item</translation>
    </message>
    <message id="inquiries.group.overdue">
        <source></source>
        <translation>Overdue</translation>
    </message>
    <message id="inquiries.group.today">
        <source></source>
        <translation>Today</translation>
    </message>
    <message id="inquiries.group.later">
        <source></source>
        <translation>From tomorrow</translation>
    </message>
    <message id="inquiries.group.in_progress">
        <source></source>
        <translation>In progress</translation>
    </message>
    <message id="inquiries.group.done">
        <source></source>
        <translation>Done</translation>
    </message>
    <message id="inquiries.group.none">
        <source></source>
        <translation>Not about an item or customer</translation>
    </message>
    <message id="inquiries.public">
        <source></source>
        <translation>Public</translation>
    </message>
    <message id="inquiries.public.page">
        <source></source>
        <translation>Public (product page)</translation>
    </message>
    <message id="inquiries.private">
        <source></source>
        <translation>Private</translation>
    </message>
    <message id="inquiries.hidden">
        <source></source>
        <translation>Hidden</translation>
    </message>
    <message id="inquiries.due.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n h over</numerusform>
            <numerusform>%n h over</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.left">
        <source></source>
        <translation>{time} left</translation>
    </message>
    <message id="inquiries.due.tag.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n minute past target</numerusform>
            <numerusform>%n minutes past target</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n hour past target</numerusform>
            <numerusform>%n hours past target</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.tag.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n day past target</numerusform>
            <numerusform>%n days past target</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.minutes" numerus="yes">
        <source></source>
        <translation>
            <numerusform>overdue by %n minute</numerusform>
            <numerusform>overdue by %n minutes</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.hours" numerus="yes">
        <source></source>
        <translation>
            <numerusform>overdue by %n hour</numerusform>
            <numerusform>overdue by %n hours</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.over.days" numerus="yes">
        <source></source>
        <translation>
            <numerusform>overdue by %n day</numerusform>
            <numerusform>overdue by %n days</numerusform>
        </translation>
    </message>
    <message id="inquiries.due.spoken.left">
        <source></source>
        <translation>{hours} h {minutes} min left</translation>
    </message>
    <message id="inquiries.row.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="inquiries.row.has_draft">
        <source></source>
        <translation>has a draft</translation>
    </message>
    <message id="inquiries.row.sending">
        <source></source>
        <translation>waiting to be sent</translation>
    </message>
    <message id="inquiries.row.refused">
        <source></source>
        <translation>could not be sent</translation>
    </message>
    <message id="inquiries.row.same_customer" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n more from this customer</numerusform>
            <numerusform>%n more from this customer</numerusform>
        </translation>
    </message>
    <message id="inquiries.row.unread">
        <source></source>
        <translation>unread</translation>
    </message>
    <message id="inquiries.chip.draft">
        <source></source>
        <translation>Draft</translation>
    </message>
    <message id="inquiries.chip.sending">
        <source></source>
        <translation>Queued</translation>
    </message>
    <message id="inquiries.chip.refused">
        <source></source>
        <translation>Failed</translation>
    </message>
    <message id="inquiries.empty.loading" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Loading inquiries… %n</numerusform>
            <numerusform>Loading inquiries… %n</numerusform>
        </translation>
    </message>
    <message id="inquiries.empty.offline">
        <source></source>
        <translation>Nothing loaded yet</translation>
    </message>
    <message id="inquiries.empty.offline.later">
        <source></source>
        <translation>It appears once you are online</translation>
    </message>
    <message id="inquiries.empty.all_done">
        <source></source>
        <translation>Nothing is unanswered</translation>
    </message>
    <message id="inquiries.empty.checked">
        <source></source>
        <translation>Last checked {time}</translation>
    </message>
    <message id="inquiries.empty.no_match">
        <source></source>
        <translation>No inquiry matches</translation>
    </message>
    <message id="inquiries.empty.no_match_for">
        <source></source>
        <translation>No inquiry matches “{text}”</translation>
    </message>
    <message id="inquiries.empty.none">
        <source></source>
        <translation>No inquiries in the last 30 days</translation>
    </message>
    <message id="inquiries.empty.way.clear">
        <source></source>
        <translation>Clear filters</translation>
    </message>
    <message id="inquiries.empty.way.widen">
        <source></source>
        <translation>Look further back</translation>
    </message>
    <message id="inquiries.empty.way.in_progress">
        <source></source>
        <translation>Show those in progress</translation>
    </message>
    <message id="inquiries.conversation">
        <source></source>
        <translation>Conversation</translation>
    </message>
    <message id="inquiries.conversation.none">
        <source></source>
        <translation>Choose an inquiry from the list</translation>
    </message>
    <message id="inquiries.conversation.keys">
        <source></source>
        <translation>↓↑ to move, Enter to reply</translation>
    </message>
    <message id="inquiries.history">
        <source></source>
        <translation>History</translation>
    </message>
    <message id="inquiries.history.earlier" numerus="yes">
        <source></source>
        <translation>
            <numerusform>Show %n earlier message</numerusform>
            <numerusform>Show %n earlier messages</numerusform>
        </translation>
    </message>
    <message id="inquiries.message.time">
        <source></source>
        <translation>{time} JST</translation>
    </message>
    <message id="inquiries.message.here">
        <source></source>
        <translation>{time} by the clock of this computer</translation>
    </message>
    <message id="inquiries.message.me">
        <source></source>
        <translation>Me</translation>
    </message>
    <message id="inquiries.message.by">
        <source></source>
        <translation>{name}  {time}</translation>
    </message>
    <message id="inquiries.message.spoken">
        <source></source>
        <translation>{name}, {day} {time}, {body}</translation>
    </message>
    <message id="inquiries.message.status_set">
        <source></source>
        <translation>{time} {name} set {status}</translation>
    </message>
    <message id="inquiries.state.queued">
        <source></source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="inquiries.state.sending">
        <source></source>
        <translation>Sending</translation>
    </message>
    <message id="inquiries.state.refused">
        <source></source>
        <translation>Could not be sent. {reason}</translation>
    </message>
    <message id="inquiries.state.sent">
        <source></source>
        <translation>Message sent</translation>
    </message>
    <message id="inquiries.state.sent_with_mail">
        <source></source>
        <translation>Message sent · Email sent</translation>
    </message>
    <message id="inquiries.state.sent_mail_failed">
        <source></source>
        <translation>Message sent · Email could not be sent</translation>
    </message>
    <message id="inquiries.outcome.queued">
        <source></source>
        <translation>Sending…</translation>
    </message>
    <message id="inquiries.outcome.waiting">
        <source></source>
        <translation>Kept in the outbox; it goes out when you are online.</translation>
    </message>
    <message id="inquiries.outcome.not_kept">
        <source></source>
        <translation>Could not be put into the outbox; your text is still here. {reason}</translation>
    </message>
    <message id="inquiries.outcome.moved">
        <source></source>
        <translation>A new message has come in; read it before you send.</translation>
    </message>
    <message id="inquiries.write_again">
        <source></source>
        <translation>Write again</translation>
    </message>
    <message id="inquiries.strip.public">
        <source></source>
        <translation>Anyone can read this answer on the product page.</translation>
    </message>
    <message id="inquiries.strip.private">
        <source></source>
        <translation>Only the customer and the shop can read it.</translation>
    </message>
    <message id="inquiries.strip.order">
        <source></source>
        <translation>Messages about an order never appear on the product page.</translation>
    </message>
    <message id="inquiries.strip.marketplace">
        <source></source>
        <translation>Only Qoo10 and the shop can read it.</translation>
    </message>
    <message id="inquiries.composer">
        <source></source>
        <translation>Reply</translation>
    </message>
    <message id="inquiries.composer.title">
        <source></source>
        <translation>Title</translation>
    </message>
    <message id="inquiries.composer.as_shop">
        <source></source>
        <translation>Replying as {shop}</translation>
    </message>
    <message id="inquiries.composer.body">
        <source></source>
        <translation>Message</translation>
    </message>
    <message id="inquiries.composer.warning">
        <source></source>
        <translation>Do not write personal data here (name, address, payment data, ID/password, email, phone). If it appeared on the product page it could be misused.</translation>
    </message>
    <message id="inquiries.composer.also">
        <source></source>
        <translation>Also send</translation>
    </message>
    <message id="inquiries.composer.mail">
        <source></source>
        <translation>Email</translation>
    </message>
    <message id="inquiries.composer.queueing">
        <source></source>
        <translation>Putting it into the outbox…</translation>
    </message>
    <message id="inquiries.composer.no_body">
        <source></source>
        <translation>Nothing written yet</translation>
    </message>
    <message id="inquiries.composer.no_title">
        <source></source>
        <translation>No title yet</translation>
    </message>
    <message id="inquiries.composer.composing">
        <source></source>
        <translation>Confirm the text being typed</translation>
    </message>
    <message id="inquiries.composer.moved">
        <source></source>
        <translation>Check what is new</translation>
    </message>
    <message id="inquiries.composer.too_long">
        <source></source>
        <translation>1000 characters at most</translation>
    </message>
    <message id="inquiries.counter">
        <source></source>
        <translation>{used}/{limit}</translation>
    </message>
    <message id="inquiries.counter.over" numerus="yes">
        <source></source>
        <translation>
            <numerusform>{count}  %n character too many</numerusform>
            <numerusform>{count}  %n characters too many</numerusform>
        </translation>
    </message>
    <message id="inquiries.send">
        <source></source>
        <translation>Send</translation>
    </message>
    <message id="inquiries.draft.saved">
        <source></source>
        <translation>Draft saved {time}</translation>
    </message>
    <message id="inquiries.draft.unsaved">
        <source></source>
        <translation>The draft could not be saved. {reason}</translation>
    </message>
    <message id="inquiries.context">
        <source></source>
        <translation>Order, customer, item</translation>
    </message>
    <message id="inquiries.context.toggle">
        <source></source>
        <translation>Order details (Ctrl+I)</translation>
    </message>
    <message id="inquiries.context.close">
        <source></source>
        <translation>Close</translation>
    </message>
    <message id="inquiries.context.order">
        <source></source>
        <translation>Order details</translation>
    </message>
    <message id="inquiries.context.none">
        <source></source>
        <translation>No order belongs to this inquiry.</translation>
    </message>
    <message id="inquiries.context.copy_order">
        <source></source>
        <translation>Copy order number</translation>
    </message>
    <message id="inquiries.context.cart_no">
        <source></source>
        <translation>Cart number</translation>
    </message>
    <message id="inquiries.context.ship_by">
        <source></source>
        <translation>Ship by</translation>
    </message>
    <message id="inquiries.context.carrier">
        <source></source>
        <translation>Carrier</translation>
    </message>
    <message id="inquiries.context.tracking_no">
        <source></source>
        <translation>Tracking no.</translation>
    </message>
    <message id="inquiries.context.options">
        <source></source>
        <translation>Options</translation>
    </message>
    <message id="inquiries.context.amount">
        <source></source>
        <translation>Amount</translation>
    </message>
    <message id="inquiries.context.receiver">
        <source></source>
        <translation>Recipient</translation>
    </message>
    <message id="inquiries.context.not_registered">
        <source></source>
        <translation>Not registered</translation>
    </message>
    <message id="inquiries.context.customer">
        <source></source>
        <translation>This customer</translation>
    </message>
    <message id="inquiries.context.buyer">
        <source></source>
        <translation>Buyer</translation>
    </message>
    <message id="inquiries.context.inquiries">
        <source></source>
        <translation>Inquiries</translation>
    </message>
    <message id="inquiries.context.customer_counts">
        <source></source>
        <translation>{total} · unanswered {unanswered}</translation>
    </message>
    <message id="inquiries.context.orders">
        <source></source>
        <translation>Orders</translation>
    </message>
    <message id="inquiries.context.claims">
        <source></source>
        <translation>Claims</translation>
    </message>
    <message id="inquiries.context.n" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message id="inquiries.context.nothing">
        <source></source>
        <translation>None</translation>
    </message>
    <message id="inquiries.context.product">
        <source></source>
        <translation>Item</translation>
    </message>
    <message id="inquiries.context.product_name">
        <source></source>
        <translation>Item name</translation>
    </message>
    <message id="inquiries.context.product_code">
        <source></source>
        <translation>Item code</translation>
    </message>
    <message id="inquiries.context.price">
        <source></source>
        <translation>Price</translation>
    </message>
    <message id="inquiries.context.stock">
        <source></source>
        <translation>Stock</translation>
    </message>
    <message id="inquiries.context.product_page">
        <source></source>
        <translation>Product page</translation>
    </message>
    <message id="inquiries.state.held">
        <source></source>
        <translation>Sending soon</translation>
    </message>
    <message id="inquiries.state.unverified">
        <source></source>
        <translation>Checking · asking whether it reached the server</translation>
    </message>
    <message id="inquiries.state.withdrawn">
        <source></source>
        <translation>Undone</translation>
    </message>
    <message id="inquiries.outcome.unverified">
        <source></source>
        <translation>Checking whether it reached the server. It will not be sent twice.</translation>
    </message>
    <message id="inquiries.undo">
        <source></source>
        <translation>Undo</translation>
    </message>
    <message id="inquiries.conflict">
        <source></source>
        <translation>This conversation has moved on</translation>
    </message>
    <message id="inquiries.conflict.answered">
        <source></source>
        <translation>{time} {name} replied and set “{status}”: “{text}”</translation>
    </message>
    <message id="inquiries.conflict.wrote">
        <source></source>
        <translation>{time} {name} wrote: “{text}”</translation>
    </message>
    <message id="inquiries.conflict.changed">
        <source></source>
        <translation>Somebody else changed this conversation.</translation>
    </message>
    <message id="inquiries.conflict.kept">
        <source></source>
        <translation>Your reply has not been sent. Its text is kept.</translation>
    </message>
    <message id="inquiries.conflict.look">
        <source></source>
        <translation>Read what is new</translation>
    </message>
    <message id="inquiries.conflict.insist">
        <source></source>
        <translation>Send anyway</translation>
    </message>
    <message id="inquiries.conflict.back">
        <source></source>
        <translation>Back to draft</translation>
    </message>
    <message id="inquiries.state.moved">
        <source></source>
        <translation>Needs review · not sent yet</translation>
    </message>
    <message id="inquiries.list.more">
        <source></source>
        <translation>{total} or more</translation>
    </message>
    <message id="inquiries.tool.canned">
        <source></source>
        <translation>Saved replies</translation>
    </message>
    <message id="inquiries.tool.auto">
        <source></source>
        <translation>Auto reply</translation>
    </message>
    <message id="inquiries.tool.hide">
        <source></source>
        <translation>Hide from product page</translation>
    </message>
    <message id="inquiries.tool.faq">
        <source></source>
        <translation>Add to product FAQ</translation>
    </message>
    <message id="inquiries.tool.translate">
        <source></source>
        <translation>Translation</translation>
    </message>
    <message id="inquiries.drafts">
        <source></source>
        <translation>Drafts</translation>
    </message>
    <message id="inquiries.drafts.filter">
        <source></source>
        <translation>Drafts only</translation>
    </message>
    <message id="inquiries.drafts.none">
        <source></source>
        <translation>There are no drafts</translation>
    </message>
    <message id="inquiries.column.sent">
        <source></source>
        <translation>Sent date</translation>
    </message>
    <message id="inquiries.column.kind">
        <source></source>
        <translation>Type</translation>
    </message>
    <message id="inquiries.column.status">
        <source></source>
        <translation>Status</translation>
    </message>
    <message id="inquiries.column.sender">
        <source></source>
        <translation>From</translation>
    </message>
    <message id="inquiries.column.from_side">
        <source></source>
        <translation>Sent by</translation>
    </message>
    <message id="inquiries.column.to_side">
        <source></source>
        <translation>Sent to</translation>
    </message>
    <message id="inquiries.column.category">
        <source></source>
        <translation>Category</translation>
    </message>
    <message id="inquiries.column.recipient">
        <source></source>
        <translation>To</translation>
    </message>
    <message id="inquiries.column.title">
        <source></source>
        <translation>Title</translation>
    </message>
    <message id="inquiries.column.product_code">
        <source></source>
        <translation>Item code</translation>
    </message>
    <message id="inquiries.column.order_no">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="inquiries.column.product">
        <source></source>
        <translation>Item name</translation>
    </message>
    <message id="inquiries.column.ordered">
        <source></source>
        <translation>Order date</translation>
    </message>
    <message id="inquiries.column.country">
        <source></source>
        <translation>Country</translation>
    </message>
    <message id="inquiries.side.customer">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="inquiries.side.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="inquiries.side.own">
        <source></source>
        <translation>QSM</translation>
    </message>
    <message id="inquiries.table">
        <source></source>
        <translation>Show as a table</translation>
    </message>
    <message id="inquiries.context.copy">
        <source></source>
        <translation>Copy {name}</translation>
    </message>
</context>
</TS>
