<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="orders.title">
        <source></source>
        <translation>Shipping management</translation>
    </message>
    <message id="orders.tabs">
        <source></source>
        <translation>Stage</translation>
    </message>
    <message id="orders.tab.requested">
        <source></source>
        <translation>Shipping requested (summary)</translation>
    </message>
    <message id="orders.tab.shipped">
        <source></source>
        <translation>In transit / delivered</translation>
    </message>
    <message id="orders.tab.all">
        <source></source>
        <translation>All</translation>
    </message>
    <message id="orders.find">
        <source></source>
        <translation>Search</translation>
    </message>
    <message id="orders.search">
        <source></source>
        <translation>Order, cart or item number</translation>
    </message>
    <message id="orders.pause">
        <source></source>
        <translation>, </translation>
    </message>
    <message id="orders.column.state">
        <source></source>
        <translation>Shipping status</translation>
    </message>
    <message id="orders.column.order_no">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="orders.column.cart_no">
        <source></source>
        <translation>Cart number</translation>
    </message>
    <message id="orders.column.carrier">
        <source></source>
        <translation>Carrier</translation>
    </message>
    <message id="orders.column.tracking_no">
        <source></source>
        <translation>Tracking number</translation>
    </message>
    <message id="orders.column.shipped">
        <source></source>
        <translation>Shipped</translation>
    </message>
    <message id="orders.column.ship_by">
        <source></source>
        <translation>Ship by</translation>
    </message>
    <message id="orders.column.product">
        <source></source>
        <translation>Item name</translation>
    </message>
    <message id="orders.column.quantity">
        <source></source>
        <translation>Qty</translation>
    </message>
    <message id="orders.column.options">
        <source></source>
        <translation>Options</translation>
    </message>
    <message id="orders.column.seller_code">
        <source></source>
        <translation>Seller item code</translation>
    </message>
    <message id="orders.column.receiver">
        <source></source>
        <translation>Recipient</translation>
    </message>
    <message id="orders.spoken.order">
        <source></source>
        <translation>Order {number}</translation>
    </message>
    <message id="orders.spoken.cart">
        <source></source>
        <translation>Cart {number}</translation>
    </message>
    <message id="orders.spoken.same_cart">
        <source></source>
        <translation>more orders in the same cart</translation>
    </message>
    <message id="orders.spoken.ship_by">
        <source></source>
        <translation>ship by {day}</translation>
    </message>
    <message id="orders.empty">
        <source></source>
        <translation>No orders here</translation>
    </message>
    <message id="orders.empty.elsewhere" numerus="yes">
        <source></source>
        <translation>
            <numerusform>%n in other stages</numerusform>
            <numerusform>%n in other stages</numerusform>
        </translation>
    </message>
    <message id="orders.empty.no_match">
        <source></source>
        <translation>No order matches “{text}”</translation>
    </message>
    <message id="orders.empty.clear">
        <source></source>
        <translation>Clear filters</translation>
    </message>
    <message id="orders.copy">
        <source></source>
        <translation>Copy order number</translation>
    </message>
    <message id="orders.inquiries">
        <source></source>
        <translation>Inquiries about this order</translation>
    </message>
</context>
</TS>
