<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on a &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rapporteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Españ&amp;ol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart, name later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Less: 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More: 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;oint of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up&amp;held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdra&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less: 1 min&amp;ute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began 10 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct t&amp;imes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair in national capacit&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hy is it here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap with the &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: end of &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: stri&amp;ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Propose for balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: &amp;groups first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: heads of &amp;State first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: order of &amp;receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort: alphabet&amp;ical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw l&amp;ots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carr&amp;y over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close in 10 &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant reply at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant reply now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry o&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the list, with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap by agreement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close at a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits an&amp;d chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Break: 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minute of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop t&amp;he timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phrases to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chair&apos;s notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Allot time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of speakers as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Podium screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clos&amp;e the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please &amp;conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please &amp;slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions: next &amp;language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;it looks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Current speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to the &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to the ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a p&amp;ledge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a meeting file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the outcome summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act; the clock runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the act undone last again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the chair&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rapporteur&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the secretariat&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what has been counted so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as PNG or SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show nothing that flashes or slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak English from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak French from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak Spanish from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who asks for the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank the speaker, call the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the clock; type the name after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the clock, or let it go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the intervention; the floor is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take 30 seconds from the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a point of order at once; the clock pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uphold the point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of order is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear an interposed question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the chair&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a minute from the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the speaker a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker began 10 s before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct begin and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change name, rank and groups of who has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presiding officer speaks for the own country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the selection the next speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection one place up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection one place down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selection off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of speakers, or open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker, rank and groups of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the selection stands where it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the selection with the one after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over, to the end of the own category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over, to the end of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over and strike off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is handed in, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back who left the list last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose whom to hear next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups, then States by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of State, then groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By English short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the order by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry everybody over to the next sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce that the list closes in 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the selected reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant the selected reply as the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the selected reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the limit so that the session ends in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list so that the session ends in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over as many as must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn, refused, not reached: and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the selection with another, and say who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce when the list closes; it closes by itself then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the list has not been opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change limits, plan, who presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a break or another timer of any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a break of 15 minutes; the room sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a minute of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer beside the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to say, ready to be read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, French or Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own notes; nobody else sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a delegation or a group an amount of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list to paper or a PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the floor to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the clock to the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close room and podium screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the screens at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the meeting&apos;s title instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the speaker to conclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the speaker to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English, Spanish, French, or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo, size of words, names shown, captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write about whoever has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another note on the same intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the note to the intervention before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie the note to the intervention after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a pledge of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time allotted to a delegation or a group, for all that is said in its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G77, EU, Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes allotted; 0 takes the allotment back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairDesk</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the session will end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To finish in time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chair may say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrases to read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of order is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers&apos; list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers waiting for the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More acts on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allotted time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of reply asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions heard in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairNotes</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My notes, for the chair alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s own notes on this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points to make, names to thank. Nobody else sees this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSet</name>
    <message>
        <source>List &amp;closed: open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Meeting files (*.facilitator)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy needs another name than the open meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is complete: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorActs</name>
    <message>
        <source>Add all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of speakers is closed: {} has not been added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed twice: only one speaker has been called. Press again for the next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InscriptionForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker&apos;s name and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On behalf of, groups separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G77, EU, a group of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Aligned with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned with the statement of, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Declared gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender as declared by the delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;kes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptionActs</name>
    <message>
        <source>Right of reply · {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListMoves</name>
    <message>
        <source>Nobody who was on the list has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has left the list unheard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListOrder</name>
    <message>
        <source>The list is as balanced as those waiting allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For balance, {} could be next ({}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later session is in the programme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything saved · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the last act was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} at the venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words typed last could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>This note belongs to {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>#{} is not a theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowSpeaking</name>
    <message>
        <source>Nobody has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Next to give it to the first name on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the name while they speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no more names inscribed on the list of speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, to be followed by {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenMeeting</name>
    <message>
        <source>{} holds no meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>To rise at {}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of speakers is now closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {}. Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the inscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi&amp;th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation to swap with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, or who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text only, not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent, struck off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category of the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity, 0 when none was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>officers, battalion, courses, USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions and caveats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge by {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Add a delegation: three letters, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RapporteurDesk</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions and notes of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is said. # tags a theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 current speaker · Ctrl+T new note · Ctrl+P pledge · {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resumption</name>
    <message>
        <source>{} has had the floor since {}: {} so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the intervention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation to mark as present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters; Enter marks the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll call · {} present</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomDirector</name>
    <message>
        <source>Room screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podium screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the screens of the room look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture file of the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the words in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of those waiting are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flash when the time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how far &amp;over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretariatDesk</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the outcome summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the outcome summary leaves out, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the outcome summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the outcome summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome summary has been written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session, from the next speaker on (seconds; 0 is no limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom by which speaking time is limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clock shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for States in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for statements on behalf of groups in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;thers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for organizations and others in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for panellists in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1st reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for a first reply in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2nd reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for a second reply in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First warning, seconds before the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an&amp;d at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second warning, seconds before the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gra&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace after the limit in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned end, venue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Interpretation until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation ends, venue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-&amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes kept for the wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presiding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Att&amp;ribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How openly reports may attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;lies each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that each delegation may make; none without right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingPanel</name>
    <message>
        <source>Allotted time: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ {} {} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} {} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers&apos; list · {} waiting · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} is on the list twice now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation is known as “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try its short name, three letters of it, or its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add as a participant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Member States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of State or Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vice-Ministers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior officials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In national capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and capacity-building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangular Partnership Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light Coordination Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women, peace and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety, security and medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection of civilians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment and energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conduct and discipline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Political support and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea voiced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by level of speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by presiding officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by kind of intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time by declared gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions: planned and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the limit statements ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges by category and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} early or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} over or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {} early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} to {} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a list of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {first}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>&amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which picture is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count declared &amp;gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sums are shown, only of what delegations have declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture; the table below says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has been written: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>Nobody has been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line; the two fields below say the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vote, film, coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, venue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of speakers closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a timer beside the floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began at, venue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at, venue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times of {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {} to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
