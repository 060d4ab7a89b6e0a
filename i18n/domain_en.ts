<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message id="domain.status.unanswered">
        <source></source>
        <translation>Unanswered</translation>
    </message>
    <message id="domain.status.in_progress">
        <source></source>
        <translation>In progress</translation>
    </message>
    <message id="domain.status.done">
        <source></source>
        <translation>Done</translation>
    </message>
    <message id="domain.source.customer">
        <source></source>
        <translation>Customer questions</translation>
    </message>
    <message id="domain.source.marketplace">
        <source></source>
        <translation>CS Center / Qoo10 messages</translation>
    </message>
    <message id="domain.source.own">
        <source></source>
        <translation>Qoo10 inquiry history</translation>
    </message>
    <message id="domain.kind.general">
        <source></source>
        <translation>General</translation>
    </message>
    <message id="domain.kind.product_qa">
        <source></source>
        <translation>Product Q&amp;A</translation>
    </message>
    <message id="domain.category.shipping">
        <source></source>
        <translation>Shipping</translation>
    </message>
    <message id="domain.category.shipping_fee">
        <source></source>
        <translation>Shipping fee</translation>
    </message>
    <message id="domain.category.cancel_refund">
        <source></source>
        <translation>Cancel / refund</translation>
    </message>
    <message id="domain.category.other">
        <source></source>
        <translation>Other</translation>
    </message>
    <message id="domain.category.seller_board">
        <source></source>
        <translation>Seller board</translation>
    </message>
    <message id="domain.author.customer">
        <source></source>
        <translation>Customer</translation>
    </message>
    <message id="domain.author.shop">
        <source></source>
        <translation>Shop</translation>
    </message>
    <message id="domain.author.marketplace">
        <source></source>
        <translation>Qoo10</translation>
    </message>
    <message id="domain.mail_outcome.not_requested">
        <source></source>
        <translation>No email</translation>
    </message>
    <message id="domain.mail_outcome.sent">
        <source></source>
        <translation>Email sent</translation>
    </message>
    <message id="domain.mail_outcome.failed">
        <source></source>
        <translation>Email could not be sent</translation>
    </message>
    <message id="domain.grouping.due">
        <source></source>
        <translation>Due</translation>
    </message>
    <message id="domain.grouping.basic">
        <source></source>
        <translation>Basic</translation>
    </message>
    <message id="domain.grouping.customer">
        <source></source>
        <translation>By customer</translation>
    </message>
    <message id="domain.grouping.product">
        <source></source>
        <translation>By product</translation>
    </message>
    <message id="domain.detail_kind.all">
        <source></source>
        <translation>All</translation>
    </message>
    <message id="domain.detail_kind.product_code">
        <source></source>
        <translation>Item code</translation>
    </message>
    <message id="domain.detail_kind.order_no">
        <source></source>
        <translation>Order number</translation>
    </message>
    <message id="domain.order_state.awaiting_payment">
        <source></source>
        <translation>Awaiting payment</translation>
    </message>
    <message id="domain.order_state.new">
        <source></source>
        <translation>New order</translation>
    </message>
    <message id="domain.order_state.preparing">
        <source></source>
        <translation>Preparing</translation>
    </message>
    <message id="domain.order_state.in_transit">
        <source></source>
        <translation>In transit</translation>
    </message>
    <message id="domain.order_state.delivered">
        <source></source>
        <translation>Delivered</translation>
    </message>
    <message id="domain.order_state.cancelled">
        <source></source>
        <translation>Cancelled</translation>
    </message>
    <message id="domain.delivery_method.parcel">
        <source></source>
        <translation>Standard (post-X)</translation>
    </message>
    <message id="domain.delivery_method.post">
        <source></source>
        <translation>Standard (post-O)</translation>
    </message>
    <message id="domain.delivery_method.express">
        <source></source>
        <translation>Express</translation>
    </message>
    <message id="domain.order_group.awaiting_payment">
        <source></source>
        <translation>Awaiting payment</translation>
    </message>
    <message id="domain.order_group.new">
        <source></source>
        <translation>New orders</translation>
    </message>
    <message id="domain.order_group.preparing">
        <source></source>
        <translation>Preparing</translation>
    </message>
    <message id="domain.order_group.overdue">
        <source></source>
        <translation>Shipping overdue</translation>
    </message>
    <message id="domain.order_group.reserved">
        <source></source>
        <translation>Pre-orders</translation>
    </message>
    <message id="domain.claim_kind.cancel">
        <source></source>
        <translation>Cancel</translation>
    </message>
    <message id="domain.claim_kind.return">
        <source></source>
        <translation>Return</translation>
    </message>
    <message id="domain.claim_kind.exchange">
        <source></source>
        <translation>Exchange</translation>
    </message>
    <message id="domain.claim_kind.non_receipt">
        <source></source>
        <translation>Non-receipt notice</translation>
    </message>
    <message id="domain.claim_state.cancel.requested">
        <source></source>
        <translation>Cancel requested</translation>
    </message>
    <message id="domain.claim_state.cancel.in_progress">
        <source></source>
        <translation>Cancel in progress</translation>
    </message>
    <message id="domain.claim_state.cancel.done">
        <source></source>
        <translation>Cancel complete</translation>
    </message>
    <message id="domain.claim_state.return.requested">
        <source></source>
        <translation>Return requested</translation>
    </message>
    <message id="domain.claim_state.return.in_progress">
        <source></source>
        <translation>Return in progress</translation>
    </message>
    <message id="domain.claim_state.return.on_hold">
        <source></source>
        <translation>Return on hold</translation>
    </message>
    <message id="domain.claim_state.return.refund_requested">
        <source></source>
        <translation>Collected / refund requested</translation>
    </message>
    <message id="domain.claim_state.return.done">
        <source></source>
        <translation>Return complete</translation>
    </message>
    <message id="domain.claim_state.exchange.requested">
        <source></source>
        <translation>Exchange requested / confirmed</translation>
    </message>
    <message id="domain.claim_state.exchange.reshipping">
        <source></source>
        <translation>Re-shipping</translation>
    </message>
    <message id="domain.claim_state.exchange.done">
        <source></source>
        <translation>Exchange complete</translation>
    </message>
    <message id="domain.claim_state.non_receipt.requested">
        <source></source>
        <translation>Notice received</translation>
    </message>
    <message id="domain.claim_state.non_receipt.seller_confirmed">
        <source></source>
        <translation>Seller confirmed</translation>
    </message>
    <message id="domain.claim_state.non_receipt.done">
        <source></source>
        <translation>Resolved</translation>
    </message>
    <message id="domain.delivery_state.queued">
        <source></source>
        <translation>Waiting to be sent</translation>
    </message>
    <message id="domain.delivery_state.sending">
        <source></source>
        <translation>Sending</translation>
    </message>
    <message id="domain.delivery_state.settled">
        <source></source>
        <translation>Sent</translation>
    </message>
    <message id="domain.delivery_state.refused">
        <source></source>
        <translation>Failed</translation>
    </message>
    <message id="domain.refusal.empty_body">
        <source></source>
        <translation>The message is empty. Write something first.</translation>
    </message>
    <message id="domain.refusal.body_too_long">
        <source></source>
        <translation>The message is longer than 1000 characters. Your text is kept; shorten it and send again.</translation>
    </message>
    <message id="domain.refusal.empty_title">
        <source></source>
        <translation>The title is empty. Write a title first.</translation>
    </message>
    <message id="domain.refusal.title_too_long">
        <source></source>
        <translation>The title is longer than 100 characters. Shorten it and send again.</translation>
    </message>
    <message id="domain.refusal.status_not_allowed">
        <source></source>
        <translation>Choose “In progress” or “Done” as the status.</translation>
    </message>
    <message id="domain.refusal.not_found">
        <source></source>
        <translation>This inquiry could not be found. Your text is kept.</translation>
    </message>
    <message id="domain.refusal.thread_moved">
        <source></source>
        <translation>A new message arrived while you were writing. Your text is kept; read it, then send.</translation>
    </message>
    <message id="domain.refusal.not_public">
        <source></source>
        <translation>This inquiry is not a product question, so it cannot be hidden.</translation>
    </message>
    <message id="domain.refusal.already_hidden">
        <source></source>
        <translation>This inquiry is hidden already.</translation>
    </message>
    <message id="domain.refusal.invalid_mail">
        <source></source>
        <translation>Please check the shop’s email address. What you typed is kept.</translation>
    </message>
    <message id="domain.refusal.reason_not_mailed">
        <source></source>
        <translation>The reason could not be mailed to the customer, so nothing was hidden. What you typed is kept.</translation>
    </message>
    <message id="domain.refusal.key_reused">
        <source></source>
        <translation>The same action is on record with another text. Yours is kept; send it again.</translation>
    </message>
    <message id="domain.refusal.invalid">
        <source></source>
        <translation>The message was not accepted. Your text is kept; please check it.</translation>
    </message>
    <message id="domain.sign_in_refusal.wrong_credentials">
        <source></source>
        <translation>The ID or password is wrong. What you typed is kept.</translation>
    </message>
    <message id="domain.sign_in_refusal.account_locked">
        <source></source>
        <translation>This account is locked. What you typed is kept; please contact Qoo10.</translation>
    </message>
    <message id="domain.sign_in_refusal.too_many_attempts">
        <source></source>
        <translation>Too many failed attempts. What you typed is kept; try again in a few minutes.</translation>
    </message>
    <message id="domain.sign_in_refusal.no_shops">
        <source></source>
        <translation>There is no shop to choose. Please check your shop permissions with Qoo10.</translation>
    </message>
    <message id="domain.failure.unreachable">
        <source></source>
        <translation>The server cannot be reached. What you typed is kept; check the network and try again.</translation>
    </message>
    <message id="domain.failure.not_qpost">
        <source></source>
        <translation>What answered does not seem to be a qpost server. What you typed is kept; check the server address and proxy settings.</translation>
    </message>
    <message id="domain.failure.incompatible">
        <source></source>
        <translation>This version of qpost cannot talk to the server. What you typed is kept; please update qpost.</translation>
    </message>
    <message id="domain.failure.sign_in_needed">
        <source></source>
        <translation>Your sign-in has expired. What you wrote is kept; please sign in again.</translation>
    </message>
    <message id="domain.failure.server_trouble">
        <source></source>
        <translation>The server is having trouble. What you typed is kept; try again in a while.</translation>
    </message>
    <message id="domain.failure.store_damaged">
        <source></source>
        <translation>The files on this computer cannot be opened. They are left as they are.</translation>
    </message>
    <message id="domain.failure.vault_unavailable">
        <source></source>
        <translation>The credential store of this computer cannot be used. Your sign-in was not saved.</translation>
    </message>
    <message id="domain.language.ja">
        <source></source>
        <translation>日本語</translation>
    </message>
    <message id="domain.language.ko">
        <source></source>
        <translation>한국어</translation>
    </message>
    <message id="domain.language.zh">
        <source></source>
        <translation>简体中文</translation>
    </message>
    <message id="domain.language.en">
        <source></source>
        <translation>English</translation>
    </message>
    <message id="domain.appearance.system">
        <source></source>
        <translation>Follow the system</translation>
    </message>
    <message id="domain.appearance.light">
        <source></source>
        <translation>Light</translation>
    </message>
    <message id="domain.appearance.dark">
        <source></source>
        <translation>Dark</translation>
    </message>
    <message id="domain.density.comfortable">
        <source></source>
        <translation>Comfortable</translation>
    </message>
    <message id="domain.density.standard">
        <source></source>
        <translation>Standard</translation>
    </message>
    <message id="domain.density.compact">
        <source></source>
        <translation>Compact</translation>
    </message>
    <message id="domain.after_send.next">
        <source></source>
        <translation>Go to the next unanswered</translation>
    </message>
    <message id="domain.after_send.stay">
        <source></source>
        <translation>Stay</translation>
    </message>
    <message id="domain.location.home">
        <source></source>
        <translation>Japan</translation>
    </message>
    <message id="domain.location.other">
        <source></source>
        <translation>Other</translation>
    </message>
    <message id="domain.command.reply">
        <source></source>
        <translation>Reply</translation>
    </message>
    <message id="domain.command.mark_read">
        <source></source>
        <translation>Mark as read</translation>
    </message>
    <message id="domain.command.hide">
        <source></source>
        <translation>Hide</translation>
    </message>
    <message id="domain.failure.untrusted">
        <source></source>
        <translation>The server's certificate cannot be trusted, so no connection was made. What you typed is kept; check this computer's clock and the server address.</translation>
    </message>
    <message id="domain.failure.no_shop_open">
        <source></source>
        <translation>No shop is open. Choose the shop again.</translation>
    </message>
    <message id="domain.delivery_state.held">
        <source></source>
        <translation>Can be undone</translation>
    </message>
    <message id="domain.delivery_state.unverified">
        <source></source>
        <translation>Checking</translation>
    </message>
    <message id="domain.delivery_state.withdrawn">
        <source></source>
        <translation>Undone</translation>
    </message>
    <message id="domain.failure.not_sent">
        <source></source>
        <translation>The server could not be reached and nothing was sent. What you typed is still here. Check the network and try again.</translation>
    </message>
    <message id="domain.command.auto_reply">
        <source></source>
        <translation>Auto reply</translation>
    </message>
    <message id="domain.command.snooze">
        <source></source>
        <translation>Later</translation>
    </message>
    <message id="domain.command.write_note">
        <source></source>
        <translation>Internal note</translation>
    </message>
    <message id="domain.command.ask_marketplace">
        <source></source>
        <translation>Inquiry to Qoo10 help</translation>
    </message>
    <message id="domain.command.keep_canned">
        <source></source>
        <translation>Save a saved reply</translation>
    </message>
    <message id="domain.command.drop_canned">
        <source></source>
        <translation>Delete a saved reply</translation>
    </message>
    <message id="domain.command.publish_faq">
        <source></source>
        <translation>Add to product FAQ</translation>
    </message>
    <message id="domain.command.withdraw_faq">
        <source></source>
        <translation>Take off product FAQ</translation>
    </message>
    <message id="domain.refusal.entry_moved">
        <source></source>
        <translation>Another member changed this first. What you typed is kept. Look at the new version, then save again.</translation>
    </message>
    <message id="domain.refusal.empty_name">
        <source></source>
        <translation>Please enter a name.</translation>
    </message>
    <message id="domain.refusal.name_too_long">
        <source></source>
        <translation>The name, folder or abbreviation is too long. Please shorten it.</translation>
    </message>
    <message id="domain.refusal.empty_question">
        <source></source>
        <translation>Please enter the question.</translation>
    </message>
    <message id="domain.refusal.question_too_long">
        <source></source>
        <translation>The question is too long. Keep it within 200 characters.</translation>
    </message>
    <message id="domain.refusal.too_many_files">
        <source></source>
        <translation>At most 10 files. Please remove some.</translation>
    </message>
    <message id="domain.refusal.files_too_large">
        <source></source>
        <translation>The files exceed 4 MB together. Make the pictures smaller or remove some.</translation>
    </message>
    <message id="domain.refusal.file_not_taken">
        <source></source>
        <translation>This file cannot be sent. Choose a picture (PNG, JPEG, GIF, WebP) or a PDF. Your text is kept.</translation>
    </message>
    <message id="domain.refusal.file_missing">
        <source></source>
        <translation>An attachment did not reach the server. Please attach it again. Your text is kept.</translation>
    </message>
    <message id="domain.after_send.list">
        <source></source>
        <translation>Back to the list</translation>
    </message>
    <message id="domain.send_key.ctrl_enter">
        <source></source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="domain.send_key.enter">
        <source></source>
        <translation>Enter</translation>
    </message>
    <message id="domain.public_guard.stop">
        <source></source>
        <translation>Stop</translation>
    </message>
    <message id="domain.public_guard.warn">
        <source></source>
        <translation>Warn</translation>
    </message>
    <message id="domain.spoken.all">
        <source></source>
        <translation>Everything</translation>
    </message>
    <message id="domain.spoken.urgent">
        <source></source>
        <translation>Only what matters</translation>
    </message>
    <message id="domain.failure.store_broken">
        <source></source>
        <translation>The file of drafts and the outbox on this computer is damaged, or its key does not fit. The file is left as it is.</translation>
    </message>
    <message id="domain.failure.store_too_new">
        <source></source>
        <translation>The files on this computer were written by a newer qpost. Nothing in them was changed. Please update qpost.</translation>
    </message>
    <message id="domain.failure.store_on_network">
        <source></source>
        <translation>The folder lies on a network, where drafts and the outbox cannot be kept safely. Name a folder on this computer's own disk with --profile and start qpost again.</translation>
    </message>
    <message id="domain.failure.not_a_member">
        <source></source>
        <translation>This shop was not found, or this account may not use it. What you wrote is kept. Choose another shop, or ask whoever manages this one.</translation>
    </message>
</context>
</TS>
