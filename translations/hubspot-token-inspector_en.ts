<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>DiagnosisWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailedCallWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n more fields are new.</source>
        <translation>
            <numerusform>%n more field is new.</numerusform>
            <numerusform>%n more fields are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more values are not what HubSpot documents for them.</source>
        <translation>
            <numerusform>%n more value is not what HubSpot documents for it.</numerusform>
            <numerusform>%n more values are not what HubSpot documents for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more findings of the same kind.</source>
        <translation>
            <numerusform>%n more finding of the same kind.</numerusform>
            <numerusform>%n more findings of the same kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more fields are there more than once.</source>
        <translation>
            <numerusform>%n more field is there more than once.</numerusform>
            <numerusform>%n more fields are there more than once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::CallLine</name>
    <message numerus="yes">
        <source>HubSpot ends the v1 call in %n day(s), on %1.</source>
        <translation>
            <numerusform>HubSpot ends the v1 call in %n day, on %1.</numerusform>
            <numerusform>HubSpot ends the v1 call in %n days, on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message numerus="yes">
        <source>%n secret(s) included. Whoever gets this file can use the token until it expires; only you will be able to read the file on this machine.</source>
        <translation>
            <numerusform>%n secret included. Whoever gets this file can use the token until it expires; only you will be able to read the file on this machine.</numerusform>
            <numerusform>%n secrets included. Whoever gets this file can use the token until it expires; only you will be able to read the file on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) hidden</source>
        <translation>
            <numerusform>%n secret hidden</numerusform>
            <numerusform>%n secrets hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with an e-mail address or the domain left out</source>
        <translation>
            <numerusform>%n value with an e-mail address or the domain left out</numerusform>
            <numerusform>%n values with an e-mail address or the domain left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::FindingsButton</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::MetadataModel</name>
    <message numerus="yes">
        <source>%n error(s) inside.</source>
        <translation>
            <numerusform>%n error inside.</numerusform>
            <numerusform>%n errors inside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) inside.</source>
        <translation>
            <numerusform>%n warning inside.</numerusform>
            <numerusform>%n warnings inside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::NeedsBox</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ScopeModel</name>
    <message numerus="yes">
        <source>%1, %n scopes</source>
        <extracomment>For a screen reader: %1 is an area such as CRM</extracomment>
        <translation>
            <numerusform>%1, %n scope</numerusform>
            <numerusform>%1, %n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n scopes</source>
        <extracomment>For a screen reader: %1 is an area such as CRM, %2 what the scopes are about, such as Contacts</extracomment>
        <translation>
            <numerusform>%1, %2, %n scope</numerusform>
            <numerusform>%1, %2, %n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ScopePane</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No scope list can be read in the reply; %n in the token</source>
        <translation>
            <numerusform>No scope list can be read in the reply; %n in the token</numerusform>
            <numerusform>No scope list can be read in the reply; %n in the token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s), read from the token</source>
        <translation>
            <numerusform>%n scope, read from the token</numerusform>
            <numerusform>%n scopes, read from the token</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::TokenBar</name>
    <message numerus="yes">
        <source>Show the token for %n seconds</source>
        <translation>
            <numerusform>Show the token for %n second</numerusform>
            <numerusform>Show the token for %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeWordings</name>
    <message numerus="yes">
        <source>%n required scope(s) missing</source>
        <translation>
            <numerusform>%n required scope missing</numerusform>
            <numerusform>%n required scopes missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional missing</source>
        <translation>
            <numerusform>%n optional missing</numerusform>
            <numerusform>%n optional missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) needed by the app.</source>
        <translation>
            <numerusform>%n scope needed by the app.</numerusform>
            <numerusform>%n scopes needed by the app.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional or conditional.</source>
        <translation>
            <numerusform>%n optional or conditional.</numerusform>
            <numerusform>%n optional or conditional.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>This begins like %1, but it is cut short: %n characters are missing. Copy the whole token.</source>
        <translation>
            <numerusform>This begins like %1, but it is cut short: %n character is missing. Copy the whole token.</numerusform>
            <numerusform>This begins like %1, but it is cut short: %n characters are missing. Copy the whole token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text. Choose the one to ask about.</source>
        <translation>
            <numerusform>There is %n token in this text. Choose it to ask about it.</numerusform>
            <numerusform>There are %n different tokens in this text. Choose the one to ask about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message numerus="yes">
        <source>… (%n more characters)</source>
        <translation>
            <numerusform>… (%n more character)</numerusform>
            <numerusform>… (%n more characters)</numerusform>
        </translation>
    </message>
</context>
</TS>
