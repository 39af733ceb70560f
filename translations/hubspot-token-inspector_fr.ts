<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Build</name>
    <message>
        <source>stack protector</source>
        <translation>protection de la pile</translation>
    </message>
    <message>
        <source>standard library assertions</source>
        <translation>assertions de la bibliothèque standard</translation>
    </message>
    <message>
        <source>control-flow protection</source>
        <translation>protection du flux de contrôle</translation>
    </message>
    <message>
        <source>This build overwrites the memory it frees.</source>
        <translation>Cette version écrase la mémoire qu’elle libère.</translation>
    </message>
    <message>
        <source>This build does not overwrite the memory it frees.</source>
        <translation>Cette version n’écrase pas la mémoire qu’elle libère.</translation>
    </message>
    <message>
        <source>It is compiled without hardening.</source>
        <translation>Elle est compilée sans durcissement.</translation>
    </message>
    <message>
        <source>Hardening: %1.</source>
        <extracomment>%1: a list of protections, &quot;stack protector, FORTIFY&quot;</extracomment>
        <translation>Durcissement&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>From a file, as of %1. HubSpot was not asked again.</source>
        <translation>D’un fichier, tel qu’au %1. HubSpot n’a pas été interrogé de nouveau.</translation>
    </message>
    <message>
        <source>From a file that does not say when it was saved. HubSpot was not asked again.</source>
        <translation>D’un fichier qui ne dit pas quand il a été enregistré. HubSpot n’a pas été interrogé de nouveau.</translation>
    </message>
    <message>
        <source>Token %1, fingerprint %2</source>
        <extracomment>%1: the masked token, %2: eight hex digits</extracomment>
        <translation>Jeton %1, empreinte %2</translation>
    </message>
    <message>
        <source>%1 (below: read from the token, not confirmed by HubSpot)</source>
        <extracomment>%1: &quot;Token CLmr...NBIY, fingerprint 0fb67bd8&quot;; what is read stands below</extracomment>
        <translation>%1 (ci-dessous&#xa0;: lu dans le jeton, non confirmé par HubSpot)</translation>
    </message>
    <message>
        <source>No expiry: a refresh token lives until it is revoked</source>
        <translation>Sans expiration&#xa0;: un jeton d’actualisation vit jusqu’à sa révocation</translation>
    </message>
    <message>
        <source>No expiry reported</source>
        <translation>Aucune expiration indiquée</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>in the window&apos;s title; %1: &quot;17:39&quot; or &quot;27 Nov 05:39&quot;</extracomment>
        <translation>Expiré à %1</translation>
    </message>
    <message>
        <source>Active until %1</source>
        <translation>Actif jusqu’à %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>in the window&apos;s title, after the name of a file; %1: &quot;26 Nov 05:40&quot;</extracomment>
        <translation>Enregistré le %1</translation>
    </message>
    <message>
        <source>Get a new access token with the refresh token, then paste that one.</source>
        <translation>Obtenez un nouveau jeton d’accès avec le jeton d’actualisation, puis collez-le.</translation>
    </message>
    <message>
        <source>Account domain</source>
        <translation>Domaine du compte</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID de l’application</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>région %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>application %1</translation>
    </message>
    <message>
        <source>private distribution</source>
        <translation>distribution privée</translation>
    </message>
    <message>
        <source>marketplace</source>
        <translation>Marketplace</translation>
    </message>
    <message>
        <source>%1 (installed the app)</source>
        <translation>%1 (a installé l’application)</translation>
    </message>
    <message>
        <source>%1 not reported</source>
        <extracomment>%1: &quot;Account domain&quot;</extracomment>
        <translation>%1&#xa0;: non indiqué</translation>
    </message>
    <message>
        <source>%1 (read from the token)</source>
        <extracomment>%1: &quot;account 6251543&quot;</extracomment>
        <translation>%1 (lu dans le jeton)</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1: &quot;at 17:41&quot; or &quot;on 26 Nov 2026 at 17:41&quot;</extracomment>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiré %1</translation>
    </message>
    <message>
        <source>installed by another user</source>
        <translation>installée par un autre utilisateur</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>compte de service</translation>
    </message>
    <message>
        <source>user-level</source>
        <translation>niveau utilisateur</translation>
    </message>
    <message>
        <source>trial scopes</source>
        <translation>champs d’application d’essai</translation>
    </message>
    <message>
        <source>%1 asks to wait until %2.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host, %2: date and time of day</extracomment>
        <translation>%1 demande d’attendre jusqu’au %2.</translation>
    </message>
    <message>
        <source>Paste a HubSpot token to see whose it is, until when it lives and which scopes it has. Nothing is sent until you press Inspect, and then to %1 only.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>Collez un jeton HubSpot pour voir à qui il appartient, jusqu’à quand il est valable et quels champs d’application il possède. Rien n’est envoyé avant que vous cliquiez sur Inspecter, et alors à %1 uniquement.</translation>
    </message>
    <message>
        <source>Press Inspect to ask %1.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>Cliquez sur Inspecter pour interroger %1.</translation>
    </message>
    <message>
        <source>%1 left out of the file</source>
        <extracomment>%1: &quot;Account domain&quot;</extracomment>
        <translation>%1 omis du fichier</translation>
    </message>
</context>
<context>
    <name>ClipboardText</name>
    <message>
        <source>The program that holds the clipboard does not answer.</source>
        <translation>Le programme qui détient le presse-papiers ne répond pas.</translation>
    </message>
</context>
<context>
    <name>DemoSamples</name>
    <message>
        <source>Error: a scope is missing</source>
        <translation>Erreur&#xa0;: un champ d’application manque</translation>
    </message>
    <message>
        <source>Tells which scope the token lacks, in which account and app.</source>
        <translation>Indique quel champ d’application manque au jeton, dans quel compte et quelle application.</translation>
    </message>
    <message>
        <source>Error: expired, of another token</source>
        <translation>Erreur&#xa0;: expiré, d’un autre jeton</translation>
    </message>
    <message>
        <source>Tells that the call used another token than the one in the field.</source>
        <translation>Indique que l’appel a utilisé un autre jeton que celui du champ de saisie.</translation>
    </message>
    <message>
        <source>Error: another account</source>
        <translation>Erreur&#xa0;: un autre compte</translation>
    </message>
    <message>
        <source>A line of a log, about a call to another account.</source>
        <translation>Une ligne de journal, à propos d’un appel à un autre compte.</translation>
    </message>
    <message>
        <source>Install URL without oauth</source>
        <translation>URL d’installation sans oauth</translation>
    </message>
    <message>
        <source>Tells that HubSpot will refuse it, and offers a corrected one.</source>
        <translation>Indique que HubSpot la refusera, et en propose une corrigée.</translation>
    </message>
    <message>
        <source>Project file of an app</source>
        <translation>Fichier de projet d’une application</translation>
    </message>
    <message>
        <source>Checks the token for the app&apos;s scopes, and compares them with the install URL.</source>
        <translation>Cherche dans le jeton les champs d’application de l’application, et les compare à l’URL d’installation.</translation>
    </message>
    <message>
        <source>Request: read deals</source>
        <translation>Requête&#xa0;: lire les transactions</translation>
    </message>
    <message>
        <source>Tells which scopes HubSpot&apos;s documentation asks for.</source>
        <translation>Indique quels champs d’application la documentation de HubSpot demande.</translation>
    </message>
    <message>
        <source>curl with a token, and its error</source>
        <translation>curl avec un jeton, et son erreur</translation>
    </message>
    <message>
        <source>The token goes into the field, and the error is explained.</source>
        <translation>Le jeton va dans le champ de saisie, et l’erreur est expliquée.</translation>
    </message>
</context>
<context>
    <name>DemoTokens</name>
    <message>
        <source>Active tokens</source>
        <translation>Jetons actifs</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder de près</translation>
    </message>
    <message>
        <source>Other kinds of token</source>
        <translation>Autres types de jetons</translation>
    </message>
    <message>
        <source>Wrong in some way</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Trouble on the way</source>
        <translation>Problèmes en chemin</translation>
    </message>
    <message>
        <source>A long token with nearly every scope there is.</source>
        <translation>Un jeton long, avec presque tous les champs d’application qui existent.</translation>
    </message>
    <message>
        <source>Active, reply of 2018</source>
        <translation>Actif, réponse de 2018</translation>
    </message>
    <message>
        <source>A reply in the flat form that HubSpot sent in 2018.</source>
        <translation>Une réponse à plat, comme HubSpot les envoyait en 2018.</translation>
    </message>
    <message>
        <source>Active, slow server</source>
        <translation>Actif, serveur lent</translation>
    </message>
    <message>
        <source>Nearly expired</source>
        <translation>Bientôt expiré</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>Sur le point d’expirer</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Marketplace app, another user</source>
        <translation>Application du Marketplace, autre utilisateur</translation>
    </message>
    <message>
        <source>The user is not the one who installed the app.</source>
        <translation>L’utilisateur n’est pas celui qui a installé l’application.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Acts for a service account, not for a person.</source>
        <translation>Agit pour un compte de service, pas pour une personne.</translation>
    </message>
    <message>
        <source>User-level token</source>
        <translation>Jeton d’utilisateur</translation>
    </message>
    <message>
        <source>Bound to one user rather than to the account.</source>
        <translation>Lié à un utilisateur plutôt qu’au compte.</translation>
    </message>
    <message>
        <source>Trial scopes</source>
        <translation>Champs d’application d’essai</translation>
    </message>
    <message>
        <source>Some scopes come from a trial and end with it.</source>
        <translation>Certains champs d’application viennent d’un essai et prennent fin avec lui.</translation>
    </message>
    <message>
        <source>No oauth scope</source>
        <translation>Sans le champ d’application oauth</translation>
    </message>
    <message>
        <source>Every app has the oauth scope; this reply lacks it.</source>
        <translation>Toute application possède le champ d’application oauth&#xa0;; il est absent de cette réponse.</translation>
    </message>
    <message>
        <source>Two different accounts</source>
        <translation>Deux comptes différents</translation>
    </message>
    <message>
        <source>Another token in the reply</source>
        <translation>Un autre jeton dans la réponse</translation>
    </message>
    <message>
        <source>The reply is about another token than the one asked about.</source>
        <translation>La réponse porte sur un autre jeton que celui qui a été envoyé.</translation>
    </message>
    <message>
        <source>Token and reply disagree</source>
        <translation>Jeton et réponse en désaccord</translation>
    </message>
    <message>
        <source>The reply names another app than the token itself.</source>
        <translation>La réponse nomme une autre application que le jeton lui-même.</translation>
    </message>
    <message>
        <source>Two different expiries</source>
        <translation>Deux dates d’expiration différentes</translation>
    </message>
    <message>
        <source>Another time of day</source>
        <translation>Une autre heure</translation>
    </message>
    <message>
        <source>Fields missing</source>
        <translation>Champs manquants</translation>
    </message>
    <message>
        <source>Without user, domain, time left and installing user.</source>
        <translation>Sans utilisateur, domaine, temps restant ni utilisateur ayant installé l’application.</translation>
    </message>
    <message>
        <source>Fields nobody knows</source>
        <translation>Champs inconnus</translation>
    </message>
    <message>
        <source>With fields that HubSpot has not documented.</source>
        <translation>Avec des champs que HubSpot n’a pas documentés.</translation>
    </message>
    <message>
        <source>Fields of the wrong type</source>
        <translation>Champs du mauvais type</translation>
    </message>
    <message>
        <source>A text for a number, a number for a text, a null.</source>
        <translation>Un texte au lieu d’un nombre, un nombre au lieu d’un texte, un null.</translation>
    </message>
    <message>
        <source>A field twice</source>
        <translation>Un champ en double</translation>
    </message>
    <message>
        <source>A scope missing</source>
        <translation>Un champ d’application manquant</translation>
    </message>
    <message>
        <source>The token holds one scope more than the reply lists.</source>
        <translation>Le jeton contient un champ d’application de plus que la liste de la réponse.</translation>
    </message>
    <message>
        <source>Not base64</source>
        <translation>Base64 invalide</translation>
    </message>
    <message>
        <source>A value that should be base64 is not.</source>
        <translation>Une valeur qui devrait être en base64 ne l’est pas.</translation>
    </message>
    <message>
        <source>An id out of range</source>
        <translation>Un ID hors limites</translation>
    </message>
    <message>
        <source>A user id larger than HubSpot documents.</source>
        <translation>Un ID d’utilisateur plus grand que ce que HubSpot documente.</translation>
    </message>
    <message>
        <source>Hostile text</source>
        <translation>Texte hostile</translation>
    </message>
    <message>
        <source>Markup, line breaks and direction marks in the account&apos;s domain.</source>
        <translation>Balises, sauts de ligne et marques de direction dans le domaine du compte.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>Too many requests, without a word on how long to wait.</source>
        <translation>Trop de requêtes, sans indication du délai d’attente.</translation>
    </message>
    <message>
        <source>Too many requests, with the seconds to wait.</source>
        <translation>Trop de requêtes, avec le délai d’attente en secondes.</translation>
    </message>
    <message>
        <source>Account on the move</source>
        <translation>Compte en cours de transfert</translation>
    </message>
    <message>
        <source>Status 477: the account is being moved between data centres.</source>
        <translation>Code HTTP 477&#xa0;: le compte change de centre de données.</translation>
    </message>
    <message>
        <source>Wrong region</source>
        <translation>Mauvaise région</translation>
    </message>
    <message>
        <source>Status 488: the account lives in another region.</source>
        <translation>Code HTTP 488&#xa0;: le compte se trouve dans une autre région.</translation>
    </message>
    <message>
        <source>HubSpot down</source>
        <translation>HubSpot en panne</translation>
    </message>
    <message>
        <source>Status 502 with a web page instead of JSON.</source>
        <translation>Code HTTP 502, avec une page web au lieu de JSON.</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Ne répond jamais</translation>
    </message>
    <message>
        <source>The request goes out and nothing comes back.</source>
        <translation>La requête part et rien ne revient.</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Autre chose que du JSON</translation>
    </message>
    <message>
        <source>Status 200 with a web page, as a hotel&apos;s network might send.</source>
        <translation>Code HTTP 200 avec une page web, comme peut en renvoyer le réseau d’un hôtel.</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Réponse coupée</translation>
    </message>
    <message>
        <source>The connection ends in the middle of the reply.</source>
        <translation>La connexion s’arrête au milieu de la réponse.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton d’actualisation</translation>
    </message>
    <message>
        <source>Has no expiry: it lives until it is revoked.</source>
        <translation>N’expire pas&#xa0;: il reste valable jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>Private-app token</source>
        <translation>Jeton d’application privée</translation>
    </message>
    <message>
        <source>Has a call of its own, with a short reply.</source>
        <translation>Possède son propre appel, dont la réponse est courte.</translation>
    </message>
    <message>
        <source>Private-app token of eu1</source>
        <translation>Jeton d’application privée d’eu1</translation>
    </message>
    <message>
        <source>Of the European region: the call also carries it as a bearer.</source>
        <translation>De la région européenne&#xa0;: l’appel le transmet aussi en «&#xa0;Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>Plain UUID</source>
        <translation>UUID simple</translation>
    </message>
    <message>
        <source>May be a client ID, a secret or an old refresh token: only a call chosen by hand asks about it.</source>
        <translation>Peut être un ID client, un secret ou un ancien jeton d’actualisation&#xa0;: seul un appel choisi manuellement l’envoie.</translation>
    </message>
    <message>
        <source>ID token (JWT)</source>
        <translation>Jeton d’identité (JWT)</translation>
    </message>
    <message>
        <source>Nothing at HubSpot answers for it, so nothing is sent.</source>
        <translation>HubSpot n’a aucun appel pour lui&#xa0;: rien n’est donc envoyé.</translation>
    </message>
    <message>
        <source>Refresh token, revoked</source>
        <translation>Jeton d’actualisation révoqué</translation>
    </message>
    <message>
        <source>HubSpot does not know it any more.</source>
        <translation>HubSpot ne le connaît plus.</translation>
    </message>
    <message>
        <source>Unknown, damaged token</source>
        <translation>Inconnu&#xa0;: jeton endommagé</translation>
    </message>
    <message>
        <source>Only the first half of a token was copied.</source>
        <translation>Seule la première moitié du jeton a été copiée.</translation>
    </message>
    <message>
        <source>Unknown, no OAuth token</source>
        <translation>Inconnu&#xa0;: pas un jeton OAuth</translation>
    </message>
    <message>
        <source>Text that might be a token of some other service.</source>
        <translation>Un texte qui pourrait être le jeton d’un autre service.</translation>
    </message>
    <message>
        <source>The token of a privately distributed app.</source>
        <translation>Le jeton d’une application en distribution privée.</translation>
    </message>
    <message>
        <source>It claims to live longer than access tokens do.</source>
        <translation>Il annonce une durée de vie supérieure à celle d’un jeton d’accès.</translation>
    </message>
    <message>
        <source>The account ID of the reply differs from the signed one.</source>
        <translation>L’ID de compte de la réponse diffère de celui qui est signé.</translation>
    </message>
    <message>
        <source>The account ID is in the reply twice.</source>
        <translation>L’ID de compte figure deux fois dans la réponse.</translation>
    </message>
    <message>
        <source>Not expired by what it says of itself, but HubSpot does not know it.</source>
        <translation>D’après son contenu, il n’a pas expiré, mais HubSpot ne le connaît pas.</translation>
    </message>
    <message>
        <source>Active, %1 scopes</source>
        <translation>Actif, %1 champs d’application</translation>
    </message>
    <message>
        <source>The answer takes %1 seconds. Cancel works meanwhile.</source>
        <translation>La réponse prend %1 secondes. Vous pouvez annuler entre-temps.</translation>
    </message>
    <message>
        <source>Ends %1 seconds after the demo was started.</source>
        <translation>Expire %1 secondes après le lancement de la démo.</translation>
    </message>
    <message>
        <source>Ended %1 minutes before the demo was started.</source>
        <translation>A expiré %1 minutes avant le lancement de la démo.</translation>
    </message>
    <message>
        <source>Lives %1 hours</source>
        <translation>Valable %1 heures</translation>
    </message>
    <message>
        <source>The time left and the time of expiry are %1 minutes apart.</source>
        <translation>Le temps restant et l’heure d’expiration diffèrent de %1 minutes.</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 minutes ahead of this machine&apos;s.</source>
        <translation>L’horloge du serveur a %1 minutes d’avance sur celle de cette machine.</translation>
    </message>
    <message>
        <source>Rate limited, wait %1 s</source>
        <translation>Trop de requêtes, attendre %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>DiagnosisWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What the call sent is no OAuth access token: HubSpot takes it for one that ended in 1970.</source>
        <translation>Ce que l’appel a envoyé n’est pas un jeton d’accès OAuth&#xa0;: HubSpot le prend pour un jeton expiré en 1970.</translation>
    </message>
    <message>
        <source>The call went to another account than the one of this token.</source>
        <translation>L’appel visait un autre compte que celui de ce jeton.</translation>
    </message>
    <message>
        <source>The call used another token than the one here.</source>
        <translation>L’appel a utilisé un autre jeton que celui-ci.</translation>
    </message>
    <message>
        <source>The call used this token, and it had expired.</source>
        <translation>L’appel a utilisé ce jeton, qui avait expiré.</translation>
    </message>
    <message>
        <source>The token that the call used had expired.</source>
        <translation>Le jeton utilisé par l’appel avait expiré.</translation>
    </message>
    <message>
        <source>The call sent &quot;Bearer&quot; twice, so HubSpot found no token.</source>
        <translation>L’appel a envoyé «&#xa0;Bearer&#xa0;» deux fois&#xa0;: HubSpot n’y a trouvé aucun jeton.</translation>
    </message>
    <message>
        <source>The call sent another kind of secret than an access token.</source>
        <translation>L’appel a envoyé un autre secret qu’un jeton d’accès.</translation>
    </message>
    <message>
        <source>HubSpot could not read what the call sent as a token: cut, of another kind, or revoked.</source>
        <translation>HubSpot n’a pas pu lire comme un jeton ce que l’appel a envoyé&#xa0;: tronqué, d’un autre type ou révoqué.</translation>
    </message>
    <message>
        <source>An administrator of the account has not approved the app for the scopes it asks for.</source>
        <translation>Aucun administrateur du compte n’a approuvé l’application pour les champs d’application qu’elle demande.</translation>
    </message>
    <message>
        <source>The install URL asks for other scopes than the app declares.</source>
        <translation>L’URL d’installation demande d’autres champs d’application que ceux que l’application déclare.</translation>
    </message>
    <message>
        <source>HubSpot knows no scope of this name: %1.</source>
        <translation>HubSpot ne connaît aucun champ d’application de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This token lacks a scope that the call needs: %1.</source>
        <translation>Il manque à ce jeton un champ d’application dont l’appel a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HubSpot asks for a permission inside HubSpot, which no scope gives: %1.</source>
        <translation>HubSpot exige une autorisation interne qu’aucun champ d’application ne donne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This token has the scopes that HubSpot asks for.</source>
        <translation>Ce jeton a les champs d’application que HubSpot exige.</translation>
    </message>
    <message>
        <source>The token acts for one user, and some calls refuse it whatever its scopes.</source>
        <translation>Le jeton agit pour un seul utilisateur, et certains appels le refusent quels que soient ses champs d’application.</translation>
    </message>
    <message>
        <source>The call may have used another token, of another app or account, than the one here.</source>
        <translation>L’appel a peut-être utilisé un autre jeton que celui-ci, d’une autre application ou d’un autre compte.</translation>
    </message>
    <message>
        <source>The account may have granted fewer scopes than the app asked for, without an error.</source>
        <translation>Le compte a peut-être accordé moins de champs d’application que l’application n’en demandait, sans erreur.</translation>
    </message>
    <message>
        <source>The account&apos;s subscription or the user&apos;s rights may not cover the call.</source>
        <translation>L’abonnement du compte ou les droits de l’utilisateur ne couvrent peut-être pas cet appel.</translation>
    </message>
    <message>
        <source>The call may want another credential, such as a developer key.</source>
        <translation>L’appel exige peut-être un autre identifiant, par exemple une clé de développeur.</translation>
    </message>
    <message>
        <source>HubSpot refuses what the request holds. That says nothing about the token.</source>
        <translation>HubSpot refuse le contenu de la requête. Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>Send an OAuth access token, not a key, a client secret or a refresh token.</source>
        <translation>Envoyez un jeton d’accès OAuth, et non une clé, un secret client ou un jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Find out which token the program really sends, and inspect that one.</source>
        <translation>Cherchez quel jeton le programme envoie réellement et inspectez celui-là.</translation>
    </message>
    <message>
        <source>Get a new access token with the refresh token.</source>
        <translation>Obtenez un nouveau jeton d’accès avec le jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Send &quot;Bearer&quot; once; the program may add it by itself.</source>
        <translation>Envoyez «&#xa0;Bearer&#xa0;» une seule fois&#xa0;; le programme l’ajoute peut-être de lui-même.</translation>
    </message>
    <message>
        <source>Paste what the call really sent and see what it is.</source>
        <translation>Collez ce que l’appel a réellement envoyé pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>No scope helps: use the token of an app that is not user-level.</source>
        <translation>Aucun champ d’application n’y change rien&#xa0;: utilisez le jeton d’une application qui n’est pas de niveau utilisateur.</translation>
    </message>
    <message>
        <source>Have an administrator approve the app in the account, then install it again.</source>
        <translation>Faites approuver l’application par un administrateur du compte, puis réinstallez-la.</translation>
    </message>
    <message>
        <source>Paste the install URL and the project file: the scope check tells the difference.</source>
        <translation>Collez l’URL d’installation et le fichier de projet&#xa0;: la vérification des champs d’application montre la différence.</translation>
    </message>
    <message>
        <source>Correct the name in the project file and build again.</source>
        <translation>Corrigez le nom dans le fichier de projet et relancez la compilation.</translation>
    </message>
    <message>
        <source>Add the scope to the app and to the install URL, and install the app again: existing tokens never gain scopes.</source>
        <translation>Ajoutez le champ d’application à l’application et à l’URL d’installation, puis réinstallez l’application&#xa0;: les jetons existants n’en gagnent jamais.</translation>
    </message>
    <message>
        <source>Check the account&apos;s subscription and the rights of the user who installed the app.</source>
        <translation>Vérifiez l’abonnement du compte et les droits de l’utilisateur qui a installé l’application.</translation>
    </message>
    <message>
        <source>So it is something else: see the other causes.</source>
        <translation>La cause est donc ailleurs&#xa0;: voyez les suivantes.</translation>
    </message>
    <message>
        <source>See in HubSpot&apos;s documentation which credential the call takes.</source>
        <translation>Cherchez dans la documentation de HubSpot quel identifiant l’appel accepte.</translation>
    </message>
    <message>
        <source>Correct the request by what HubSpot says of it.</source>
        <translation>Corrigez la requête d’après ce que HubSpot en dit.</translation>
    </message>
    <message>
        <source>The error&apos;s token ended on %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Le jeton de l’erreur a expiré le %1.</translation>
    </message>
    <message>
        <source>The error&apos;s token had ended %1 before the call.</source>
        <extracomment>%1: a duration such as &quot;5 h&quot;</extracomment>
        <translation>Le jeton de l’erreur avait expiré %1 avant l’appel.</translation>
    </message>
    <message>
        <source>The end of the token here: %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Fin de ce jeton-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The error names account %1.</source>
        <translation>L’erreur nomme le compte %1.</translation>
    </message>
    <message>
        <source>The token here is for account %1.</source>
        <translation>Ce jeton-ci est celui du compte %1.</translation>
    </message>
    <message>
        <source>The error holds the beginning of a token, and it is not that of the token here.</source>
        <translation>L’erreur contient le début d’un jeton, qui n’est pas celui-ci.</translation>
    </message>
    <message>
        <source>The error holds the beginning of a token, which is that of the token here.</source>
        <translation>L’erreur contient le début d’un jeton, qui est bien celui-ci.</translation>
    </message>
    <message>
        <source>The token here has %1.</source>
        <translation>Ce jeton-ci a %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The token here is user-level.</source>
        <translation>Ce jeton-ci est de niveau utilisateur.</translation>
    </message>
    <message>
        <source>The token here is not user-level, so the call used another one.</source>
        <translation>Ce jeton-ci n’est pas de niveau utilisateur&#xa0;: l’appel en a donc utilisé un autre.</translation>
    </message>
    <message>
        <source>The request says &quot;Bearer Bearer&quot;.</source>
        <translation>La requête contient «&#xa0;Bearer Bearer&#xa0;».</translation>
    </message>
    <message>
        <source>By its shape the request sent %1.</source>
        <extracomment>%1: &quot;a refresh token&quot;</extracomment>
        <translation>D’après sa forme, la requête a envoyé %1.</translation>
    </message>
    <message>
        <source>The log left names out: the list is not whole.</source>
        <translation>Le journal a omis des noms&#xa0;: la liste n’est pas complète.</translation>
    </message>
    <message>
        <source>The error names region %1.</source>
        <translation>L’erreur nomme la région %1.</translation>
    </message>
    <message>
        <source>The limit&apos;s name is %1.</source>
        <translation>Nom de la limite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s Ray ID is %1.</source>
        <translation>Ray ID de Cloudflare&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HubSpot names %1.</source>
        <translation>HubSpot nomme %1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered list: %1 is the number, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This error is not known here; what it says is below.</source>
        <translation>Cette erreur n’est pas connue ici&#xa0;; son contenu figure ci-dessous.</translation>
    </message>
    <message>
        <source>If HubSpot sent it, give the whole answer, with its correlation ID, to HubSpot support.</source>
        <translation>Si elle vient de HubSpot, transmettez la réponse entière, avec son ID de corrélation, au support HubSpot.</translation>
    </message>
</context>
<context>
    <name>Expiry</name>
    <message>
        <source>more than 10,000 years</source>
        <translation>plus de 10&#x202f;000 ans</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <extracomment>%1 is &quot;12 days&quot;, %2 the hours beyond them</extracomment>
        <translation>%1 %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailedCallWords</name>
    <message>
        <source>The call used another token than the one here</source>
        <translation>L’appel a utilisé un autre jeton que celui d’ici</translation>
    </message>
    <message>
        <source>The token had expired</source>
        <translation>Le jeton avait expiré</translation>
    </message>
    <message>
        <source>What the call sent is no token that HubSpot can use</source>
        <translation>Ce que l’appel a envoyé n’est pas un jeton utilisable par HubSpot</translation>
    </message>
    <message>
        <source>No scope is missing: this token has what the call asks for</source>
        <translation>Aucun champ d’application ne manque&#xa0;: ce jeton a ce que l’appel demande</translation>
    </message>
    <message>
        <source>No scope helps here</source>
        <translation>Aucun champ d’application n’y change rien</translation>
    </message>
    <message>
        <source>The installation of the app is at fault</source>
        <translation>L’installation de l’application est en cause</translation>
    </message>
    <message>
        <source>A limit on calls; nothing is wrong with the token</source>
        <translation>Une limite d’appels&#xa0;; le jeton n’est pas en cause</translation>
    </message>
    <message>
        <source>Something else than the token is at fault</source>
        <translation>Le jeton n’est pas en cause</translation>
    </message>
    <message>
        <source>HubSpot refuses the app&apos;s credentials or the grant</source>
        <translation>HubSpot refuse les identifiants de l’application ou l’autorisation</translation>
    </message>
    <message>
        <source>Scope missing: %1</source>
        <translation>Champ d’application manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>A scope is missing; the call asks for %1</source>
        <translation>Un champ d’application manque&#xa0;; l’appel demande %1</translation>
    </message>
    <message>
        <source>The call went to another account than this token&apos;s</source>
        <translation>L’appel visait un autre compte que celui de ce jeton</translation>
    </message>
    <message>
        <source>This token had expired</source>
        <translation>Ce jeton avait expiré</translation>
    </message>
    <message>
        <source>HubSpot knows no scope of this name: %1</source>
        <translation>HubSpot ne connaît aucun champ d’application de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>HubSpot does not accept the token</source>
        <translation>HubSpot n’accepte pas le jeton</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A scope is missing</source>
        <translation>Un champ d’application manque</translation>
    </message>
    <message>
        <source>There is no token here to compare with: paste the token of the failed call into the field above.</source>
        <translation>Aucun jeton à comparer ici&#xa0;: collez dans le champ ci-dessus le jeton de l’appel refusé.</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>application %1</translation>
    </message>
    <message>
        <source>as HubSpot says</source>
        <translation>selon HubSpot</translation>
    </message>
    <message>
        <source>read from the token, not confirmed by HubSpot</source>
        <translation>lu dans le jeton, non confirmé par HubSpot</translation>
    </message>
    <message>
        <source>of the saved reply</source>
        <translation>de la réponse enregistrée</translation>
    </message>
    <message>
        <source>Compared with the token %1, which says nothing of itself.</source>
        <extracomment>%1: the masked token, %2: account, app and where both come from</extracomment>
        <translation>Comparé au jeton %1, qui ne dit rien de lui-même.</translation>
    </message>
    <message>
        <source>Compared with the token %1: %2.</source>
        <translation>Comparé au jeton %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This error is not known here</source>
        <translation>Cette erreur n’est pas connue ici</translation>
    </message>
</context>
<context>
    <name>FileSentences</name>
    <message>
        <source>Inspect the token that the call was made with to see its scopes.</source>
        <translation>Inspectez le jeton utilisé pour l’appel afin de voir ses champs d’application.</translation>
    </message>
    <message>
        <source>It names these scopes: %1. Inspect the token to see whether it has them.</source>
        <translation>Elle nomme ces champs d’application&#xa0;: %1. Inspectez le jeton pour voir s’il les possède.</translation>
    </message>
    <message>
        <source>The file is an app&apos;s project file (such as app-hsmeta.json) and holds no token metadata. Choose a saved reply or export.</source>
        <translation>Le fichier est le fichier de projet d’une application (comme app-hsmeta.json) et ne contient pas de métadonnées de jeton. Choisissez une réponse enregistrée ou un export.</translation>
    </message>
    <message>
        <source>The file holds a token reply, which says nothing about whether the token is active, and its access token is masked. Paste the whole token.</source>
        <translation>Le fichier contient la réponse à une demande de jeton, qui ne dit pas si le jeton est actif, et le jeton d’accès y est masqué. Collez le jeton entier.</translation>
    </message>
    <message>
        <source>The file holds a token reply, which says nothing about whether the token is active. It was read as if you had pasted it: press Inspect to ask HubSpot about its access token.</source>
        <translation>Le fichier contient la réponse à une demande de jeton, qui ne dit pas si le jeton est actif. Elle a été lue comme si vous l’aviez collée&#xa0;: cliquez sur Inspecter pour interroger HubSpot sur son jeton d’accès.</translation>
    </message>
    <message>
        <source>The file holds the details of an account and no token metadata. Choose a saved reply or export.</source>
        <translation>Le fichier contient les informations d’un compte et pas de métadonnées de jeton. Choisissez une réponse enregistrée ou un export.</translation>
    </message>
    <message>
        <source>The file is no saved reply or export, so its text was read as if you had pasted it. Nothing was sent.</source>
        <translation>Le fichier n’est ni une réponse enregistrée ni un export&#xa0;; son texte a été lu comme si vous l’aviez collé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The folder does not exist any more. Choose another folder.</source>
        <translation>Le dossier n’existe plus. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file does not exist. Choose another file.</source>
        <translation>Le fichier n’existe pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to write there. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Check its permissions.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Vérifiez ses permissions.</translation>
    </message>
    <message>
        <source>There is not enough space. Free some, or choose another folder.</source>
        <translation>L’espace disque est insuffisant. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>C’est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is not an ordinary file. Choose another one.</source>
        <translation>Ce n’est pas un fichier ordinaire. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file name is too long. Choose a shorter one.</source>
        <translation>Le nom du fichier est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The file is too large to be read. Copy the part with the token and paste it, or choose another file.</source>
        <translation>Le fichier est trop volumineux pour être lu. Copiez la partie qui contient le jeton et collez-la, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is not JSON. Choose a saved export, or a reply saved as it came from HubSpot.</source>
        <translation>Le fichier n’est pas du JSON. Choisissez un export, ou une réponse enregistrée telle que HubSpot l’a envoyée.</translation>
    </message>
    <message>
        <source>The file is JSON, but holds no token metadata. Choose a saved export, or a reply saved as it came from HubSpot.</source>
        <translation>Le fichier est du JSON, mais ne contient pas de métadonnées de jeton. Choisissez un export, ou une réponse enregistrée telle que HubSpot l’a envoyée.</translation>
    </message>
    <message>
        <source>The file holds two or more different replies. Save just one of them in a file and open that.</source>
        <translation>Le fichier contient au moins deux réponses différentes. Enregistrez-en une seule dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>The file could not be written. Try another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Essayez un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be read. Try again, or choose another one.</source>
        <translation>Le fichier n’a pas pu être lu. Réessayez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file holds an error reply, not one about a token: &quot;%1&quot;</source>
        <translation>Le fichier contient une réponse d’erreur, et non une réponse sur un jeton&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The reply names account %1, but its signed part names %2. Do not rely on this reply.</source>
        <translation>La réponse nomme le compte %1, mais sa partie signée nomme %2. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The reply names app %1, but its signed part names %2. Do not rely on this reply.</source>
        <translation>La réponse nomme l’application %1, mais sa partie signée nomme %2. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The reply names user %1, but its signed part names %2. Do not rely on this reply.</source>
        <translation>La réponse nomme l’utilisateur %1, mais sa partie signée nomme %2. Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>The reply is about another token (fingerprint %1) than the one asked about (fingerprint %2).</source>
        <translation>La réponse porte sur un autre jeton (empreinte %1) que celui qui a été envoyé (empreinte %2).</translation>
    </message>
    <message>
        <source>%1: the token itself says %2, the reply says %3.</source>
        <translation>%1&#xa0;: le jeton lui-même indique %2, la réponse indique %3.</translation>
    </message>
    <message>
        <source>expires_in leaves %1 and expiresAt leaves %2 at the time of the reply; the countdown follows expiresAt.</source>
        <translation>Au moment de la réponse, il restait %1 selon expires_in et %2 selon expiresAt&#xa0;; le décompte suit expiresAt.</translation>
    </message>
    <message>
        <source>The token is for user %1, while user %2 installed the app.</source>
        <translation>Le jeton est celui de l’utilisateur %1, alors que l’utilisateur %2 a installé l’application.</translation>
    </message>
    <message>
        <source>The token belongs to a service account, not to a person.</source>
        <translation>Le jeton appartient à un compte de service, pas à une personne.</translation>
    </message>
    <message>
        <source>Some scopes come from a trial and may end with it.</source>
        <translation>Certains champs d’application viennent d’un essai et peuvent prendre fin avec lui.</translation>
    </message>
    <message>
        <source>Scopes encoded in the token: %1; listed in the reply: %2.</source>
        <translation>Champs d’application encodés dans le jeton&#xa0;: %1&#xa0;; énumérés dans la réponse&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The scope oauth is missing, which every app should have.</source>
        <translation>Le champ d’application oauth, que toute application devrait posséder, est absent.</translation>
    </message>
    <message>
        <source>%1 should be base64, but is not.</source>
        <translation>%1 devrait être en base64, mais ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 is documented, but this reply does not have it.</source>
        <translation>%1 est documenté, mais absent de cette réponse.</translation>
    </message>
    <message>
        <source>%1 is new: HubSpot&apos;s documentation does not describe it.</source>
        <translation>%1 est nouveau&#xa0;: la documentation de HubSpot ne le décrit pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields are new.</source>
        <translation>
            <numerusform>%n autre champ est nouveau.</numerusform>
            <numerusform>%n autres champs sont nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more values are not what HubSpot documents for them.</source>
        <translation>
            <numerusform>%n autre valeur n’est pas ce que HubSpot documente.</numerusform>
            <numerusform>%n autres valeurs ne sont pas ce que HubSpot documente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more findings of the same kind.</source>
        <translation>
            <numerusform>%n autre remarque du même genre.</numerusform>
            <numerusform>%n autres remarques du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token encodes scopes that the reply does not list: %1.</source>
        <translation>Le jeton encode des champs d’application absents de la liste de la réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The reply lists scopes that the token does not encode: %2.</source>
        <translation>La réponse liste des champs d’application que le jeton n’encode pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The scopes differ: encoded in the token only: %1; listed in the reply only: %2.</source>
        <translation>Les champs d’application diffèrent&#xa0;: encodés dans le jeton seulement&#xa0;: %1&#xa0;; listés dans la réponse seulement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast; the countdown follows HubSpot&apos;s clock.</source>
        <translation>L’horloge de cet ordinateur avance de %1&#xa0;; le décompte suit l’horloge de HubSpot.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow; the countdown follows HubSpot&apos;s clock.</source>
        <translation>L’horloge de cet ordinateur retarde de %1&#xa0;; le décompte suit l’horloge de HubSpot.</translation>
    </message>
    <message>
        <source>The reply does not say whether the token is active. Do not take it for a live one.</source>
        <translation>La réponse ne dit pas si le jeton est actif. Ne le considérez pas comme actif.</translation>
    </message>
    <message>
        <source>%1 is there, but empty, which is unusual.</source>
        <translation>%1 est présent, mais vide, ce qui est inhabituel.</translation>
    </message>
    <message>
        <source>%1 is %2 characters long, far more than HubSpot is known to send.</source>
        <translation>%1 compte %2 caractères, bien plus que ce que HubSpot envoie d’ordinaire.</translation>
    </message>
    <message>
        <source>%1 holds markup or characters that cannot be seen; it is shown letter by letter, such characters by their codes.</source>
        <translation>%1 contient des balises ou des caractères invisibles&#xa0;; il est affiché tel quel, ces caractères étant remplacés par leur code.</translation>
    </message>
    <message>
        <source>%1 holds %2, where %3.</source>
        <translation>%1 contient %2, alors qu’%3.</translation>
    </message>
    <message>
        <source>The token was issued to the app with client ID %1, not to the app whose credentials you set (%2).</source>
        <translation>Le jeton a été émis pour l’application dont l’ID client est %1, et non pour celle dont vous avez saisi les identifiants (%2).</translation>
    </message>
    <message>
        <source>The token acts for one user, not for the whole account: some calls refuse it whatever its scopes, such as those on owners, pipelines, lists, CMS, campaigns and teams, and deleting records.</source>
        <translation>Le jeton agit pour un seul utilisateur, et non pour tout le compte&#xa0;: certains appels le refusent quels que soient ses champs d’application, notamment pour les propriétaires, les pipelines, les listes, le CMS, les campagnes, les équipes et la suppression de fiches.</translation>
    </message>
    <message>
        <source>%1 is %2, where %3.</source>
        <translation>%1 vaut %2, alors qu’%3.</translation>
    </message>
    <message>
        <source>The token had %1 left; access tokens live %2, formerly %3.</source>
        <translation>Il restait %1 à ce jeton&#xa0;; un jeton d’accès est valable %2 (autrefois %3).</translation>
    </message>
    <message>
        <source>%1 is in the reply more than once; the last value counts.</source>
        <translation>%1 figure plusieurs fois dans la réponse&#xa0;; la dernière valeur compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more fields are there more than once.</source>
        <translation>
            <numerusform>%n autre champ figure plusieurs fois.</numerusform>
            <numerusform>%n autres champs figurent plusieurs fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This token is for account %1, not for %2, which you expect.</source>
        <translation>Ce jeton est pour le compte %1, et non pour %2, que vous attendez.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Paste a token, press Enter, and read whose it is, what it may do and how long it lives.</source>
        <translation>Collez un jeton, appuyez sur Entrée et voyez à qui il appartient, ce qu’il permet et combien de temps il reste valable.</translation>
    </message>
    <message>
        <source>What you can paste: the token alone, with quotes or &quot;Bearer&quot; around it, a curl command, the URL of the call, or the JSON of a token reply. Pasting never sends anything.</source>
        <translation>Ce que vous pouvez coller&#xa0;: le jeton seul, entre guillemets ou précédé de «&#xa0;Bearer&#xa0;», une commande curl, l’URL de l’appel ou le JSON de la réponse à une demande de jeton. Coller n’envoie jamais rien.</translation>
    </message>
    <message>
        <source>What is marked &quot;read from the token&quot; was found in the token itself, without network. HubSpot does not document it and has not confirmed it.</source>
        <translation>Ce qui porte la mention «&#xa0;lu dans le jeton&#xa0;» a été trouvé dans le jeton lui-même, sans réseau. HubSpot ne le documente pas et ne l’a pas confirmé.</translation>
    </message>
    <message>
        <source>The countdown follows HubSpot&apos;s clock, not this machine&apos;s.</source>
        <translation>Le décompte suit l’horloge de HubSpot, pas celle de cette machine.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Enter in the token field: inspect</source>
        <translation>Entrée dans le champ du jeton&#xa0;: inspecter</translation>
    </message>
    <message>
        <source>Ctrl+V: paste a token</source>
        <translation>Ctrl+V&#xa0;: coller un jeton</translation>
    </message>
    <message>
        <source>Ctrl+L: go to the token field</source>
        <translation>Ctrl+L&#xa0;: aller au champ du jeton</translation>
    </message>
    <message>
        <source>F5: inspect again</source>
        <translation>F5&#xa0;: inspecter de nouveau</translation>
    </message>
    <message>
        <source>Esc: cancel</source>
        <translation>Échap&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Enter in the tree: show the whole value</source>
        <translation>Entrée dans l’arbre&#xa0;: afficher la valeur entière</translation>
    </message>
    <message>
        <source>Ctrl+C in the tree or the scopes: copy</source>
        <translation>Ctrl+C dans l’arbre ou les champs d’application&#xa0;: copier</translation>
    </message>
    <message>
        <source>Ctrl+S: export, Ctrl+O: open a saved reply</source>
        <translation>Ctrl+S&#xa0;: exporter, Ctrl+O&#xa0;: ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X: clear everything from the window and from memory</source>
        <translation>Ctrl+Maj+X&#xa0;: tout effacer de la fenêtre et de la mémoire</translation>
    </message>
    <message>
        <source>F1: this help</source>
        <translation>F1&#xa0;: cette aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About HubSpot Token Inspector</source>
        <translation>À propos de HubSpot Token Inspector</translation>
    </message>
    <message>
        <source>HubSpot Token Inspector %1</source>
        <extracomment>%1: the program&apos;s version</extracomment>
        <translation>HubSpot Token Inspector %1</translation>
    </message>
    <message>
        <source>Shows whose a HubSpot token is, what it may do and how long it lives.</source>
        <translation>Indique à qui appartient un jeton HubSpot, ce qu’il permet et combien de temps il reste valable.</translation>
    </message>
    <message>
        <source>Built with Qt %1. MIT licence. Not affiliated with HubSpot, Inc.</source>
        <translation>Compilé avec Qt %1. Licence MIT. Sans lien avec HubSpot, Inc.</translation>
    </message>
    <message>
        <source>Access tokens and refresh tokens are asked for with HubSpot&apos;s v1 call until %1, or by introspection once you enter your app&apos;s client ID and secret. Private-app tokens and service keys have a call of their own.</source>
        <translation>Les jetons d’accès et d’actualisation sont vérifiés par l’appel v1 de HubSpot jusqu’au %1, ou par introspection une fois saisis l’ID client et le secret client de votre application. Les jetons d’application privée et les clés de service ont leur propre appel.</translation>
    </message>
    <message>
        <source>A user-level token acts with one user&apos;s rights. HubSpot refuses it on owners, pipelines, lists, CMS, campaigns, teams and deleting records, whatever its scopes.</source>
        <translation>Un jeton de niveau utilisateur agit avec les droits d’un seul utilisateur. HubSpot le refuse pour les propriétaires, les pipelines, les listes, le CMS, les campagnes, les équipes et la suppression de fiches, quels que soient ses champs d’application.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s dates</source>
        <translation>Dates annoncées par HubSpot</translation>
    </message>
    <message>
        <source>%1: user-level apps for everybody</source>
        <translation>%1&#xa0;: applications de niveau utilisateur pour tous</translation>
    </message>
    <message>
        <source>%1: the v1 OAuth calls are switched off</source>
        <translation>%1&#xa0;: arrêt des appels OAuth v1</translation>
    </message>
    <message>
        <source>%1: v4 APIs are no longer supported, but not switched off</source>
        <translation>%1&#xa0;: fin de la prise en charge des API v4, qui ne sont pas arrêtées</translation>
    </message>
    <message>
        <source>%1: v1 to v3 APIs, legacy public and private apps likewise</source>
        <translation>%1&#xa0;: de même pour les API v1 à v3 et les anciennes applications publiques et privées</translation>
    </message>
    <message>
        <source>Revoking a refresh token does not end the access tokens already issued: each stays valid until it expires.</source>
        <translation>Révoquer un jeton d’actualisation ne met pas fin aux jetons d’accès déjà émis&#xa0;: chacun reste valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>The token goes to %1 only when you press Inspect, and nowhere else. Nothing about tokens is stored on this machine.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>Le jeton n’est envoyé qu’à %1, et seulement quand vous cliquez sur Inspecter. Rien de ce qui touche aux jetons n’est conservé sur cette machine.</translation>
    </message>
    <message>
        <source>Ctrl+F: filter the scopes and find in the metadata, F3: find the next</source>
        <translation>Ctrl+F&#xa0;: filtrer les champs d’application et chercher dans les métadonnées, F3&#xa0;: chercher le suivant</translation>
    </message>
</context>
<context>
    <name>Inspector::BusyView</name>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: whole seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Inspector::CallLine</name>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>Copy a command line for this call, with $HUBSPOT_TOKEN in place of the token</source>
        <translation>Copier une ligne de commande pour cet appel, avec $HUBSPOT_TOKEN à la place du jeton</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>correlation ID %1</source>
        <translation>ID de corrélation %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking: %1</source>
        <translation>Appel en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next call: %1</source>
        <translation>Prochain appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>code HTTP %1</translation>
    </message>
    <message numerus="yes">
        <source>HubSpot ends the v1 call in %n day(s), on %1.</source>
        <translation>
            <numerusform>HubSpot mettra fin à l’appel v1 dans %n jour, le %1.</numerusform>
            <numerusform>HubSpot mettra fin à l’appel v1 dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>HubSpot announced the end of the v1 call for %1.</source>
        <translation>HubSpot a annoncé la fin de l’appel v1 pour le %1.</translation>
    </message>
    <message>
        <source>Call Details</source>
        <translation>Détails de l’appel</translation>
    </message>
    <message>
        <source>Correlation ID, size and the limits that the answer names</source>
        <translation>ID de corrélation, taille et limites indiquées par la réponse</translation>
    </message>
    <message>
        <source>App Credentials...</source>
        <translation>Identifiants de l’application...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the notice about v1</source>
        <translation>Fermer l’avis sur la v1</translation>
    </message>
    <message>
        <source>Call as curl</source>
        <translation>Appel en curl</translation>
    </message>
    <message>
        <source>Choose Token &gt; Automatic to use introspection, which stays.</source>
        <translation>Choisissez Jeton &gt; Automatique pour utiliser l’introspection, qui reste disponible.</translation>
    </message>
    <message>
        <source>With app credentials (Token menu) this program uses introspection, which stays.</source>
        <translation>Avec les identifiants de l’application (menu Jeton), l’introspection le remplace.</translation>
    </message>
</context>
<context>
    <name>Inspector::CardPane</name>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Show Findin&amp;g</source>
        <translation>Afficher la remar&amp;que</translation>
    </message>
    <message>
        <source>Go to the row that this finding is about, and list all findings</source>
        <translation>Aller à la ligne que concerne cette remarque et lister toutes les remarques</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>E&amp;xporter...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Enter App Crede&amp;ntials...</source>
        <translation>Saisir les identifiants de l’a&amp;pplication...</translation>
    </message>
    <message>
        <source>Try with Made-up To&amp;kens</source>
        <translation>Essayer a&amp;vec des jetons fictifs</translation>
    </message>
    <message>
        <source>Start a simulated HubSpot in this program. Nothing leaves this machine.</source>
        <translation>Démarrer un HubSpot simulé dans ce programme. Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Open S&amp;aved Reply...</source>
        <translation>Ouvrir une réponse enre&amp;gistrée...</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>Copy &amp;Details</source>
        <translation>Copier les dé&amp;tails</translation>
    </message>
    <message>
        <source>Copy this message for a ticket or a colleague. It holds no secret.</source>
        <translation>Copier ce message pour un ticket ou un collègue. Il ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Dis&amp;miss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>%1: the worst finding, %2: how many others there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Save the answer as JSON, without secrets (Ctrl+S)</source>
        <translation>Enregistrer la réponse en JSON, sans secrets (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>Inspector::ClipboardNotice</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the secret on the clipboard</source>
        <translation>Garder le secret dans le presse-papiers</translation>
    </message>
    <message>
        <source>Leave the secret on the clipboard until something else is copied</source>
        <translation>Laisser le secret dans le presse-papiers jusqu’à la prochaine copie</translation>
    </message>
    <message>
        <source>Secret copied, clears in %1 s</source>
        <extracomment>a secret was copied; %1: whole seconds</extracomment>
        <translation>Secret copié, effacé dans %1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Inspector::CredentialsButton</name>
    <message>
        <source>Client ID and client secret, for introspection</source>
        <translation>ID client et secret client, pour l’introspection</translation>
    </message>
    <message>
        <source>App credentials: set</source>
        <translation>Identifiants de l’application&#xa0;: saisis</translation>
    </message>
    <message>
        <source>App credentials: not set</source>
        <translation>Identifiants de l’application&#xa0;: non saisis</translation>
    </message>
    <message>
        <source>App credentials: client ID missing</source>
        <translation>Identifiants de l’application&#xa0;: ID client manquant</translation>
    </message>
    <message>
        <source>App credentials: client secret missing</source>
        <translation>Identifiants de l’application&#xa0;: secret client manquant</translation>
    </message>
</context>
<context>
    <name>Inspector::CredentialsDialog</name>
    <message>
        <source>App Credentials</source>
        <translation>Identifiants de l’application</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Client &amp;ID:</source>
        <translation>&amp;ID client&#xa0;:</translation>
    </message>
    <message>
        <source>Client &amp;secret:</source>
        <translation>&amp;Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lear Both</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>The client ID does not look like HubSpot&apos;s, which are UUIDs (8-4-4-4-12 hex digits).</source>
        <translation>L’ID client ne ressemble pas à ceux de HubSpot, qui sont des UUID (8-4-4-4-12 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>The client secret does not look like HubSpot&apos;s, which are UUIDs (8-4-4-4-12 hex digits).</source>
        <translation>Le secret client ne ressemble pas à ceux de HubSpot, qui sont des UUID (8-4-4-4-12 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>Client ID and client secret are the same.</source>
        <translation>L’ID client et le secret client sont identiques.</translation>
    </message>
    <message>
        <source>Both values look right.</source>
        <translation>Les deux valeurs semblent correctes.</translation>
    </message>
    <message>
        <source>You can paste both at once, for example as client_id=... client_secret=...</source>
        <translation>Vous pouvez coller les deux à la fois, par exemple sous la forme client_id=... client_secret=...</translation>
    </message>
    <message>
        <source>What was pasted belongs to another vendor, not to HubSpot, and was not taken.</source>
        <translation>Ce qui a été collé appartient à un autre fournisseur, pas à HubSpot, et n’a pas été repris.</translation>
    </message>
    <message>
        <source>The client secret is missing.</source>
        <translation>Le secret client manque.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>L’ID client manque.</translation>
    </message>
    <message>
        <source>Introspection asks %1 in the name of the app that the token was issued to. Both values stand on the Auth page of your app. They are kept until you clear them or quit, and are sent to %1 only.</source>
        <extracomment>%1: &quot;HubSpot&quot;, or the host of another server</extracomment>
        <translation>L’introspection interroge %1 au nom de l’application pour laquelle le jeton a été émis. Les deux valeurs figurent sur la page Auth de votre application. Elles sont conservées jusqu’à ce que vous les effaciez ou quittiez le programme, et ne sont envoyées qu’à %1.</translation>
    </message>
    <message>
        <source>The file is still being read: its disk or network does not answer yet.</source>
        <translation>Le fichier est toujours en cours de lecture&#xa0;: son disque ou son réseau ne répond pas encore.</translation>
    </message>
    <message>
        <source>One file at a time can be read, so none was. Copy just one.</source>
        <translation>Un seul fichier à la fois peut être lu&#xa0;: aucun ne l’a été. Copiez-en un seul.</translation>
    </message>
    <message>
        <source>The file holds no client ID and no client secret of HubSpot&apos;s shape.</source>
        <translation>Le fichier ne contient ni ID client ni secret client de la forme de HubSpot.</translation>
    </message>
    <message>
        <source>Show client secret</source>
        <translation>Afficher le secret client</translation>
    </message>
    <message>
        <source>What was pasted looks like a token, not like a client ID, and was not taken.</source>
        <translation>Le texte collé ressemble à un jeton et non à un identifiant client&#xa0;: il n’a pas été repris.</translation>
    </message>
</context>
<context>
    <name>Inspector::DemoBar</name>
    <message>
        <source>Demo: made-up tokens, nothing leaves this machine.</source>
        <translation>Démo&#xa0;: jetons fictifs, rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>T&amp;ry:</source>
        <translation>Essa&amp;yer&#xa0;:</translation>
    </message>
    <message>
        <source>Demo token</source>
        <translation>Jeton de démo</translation>
    </message>
    <message>
        <source>Set Demo Credentials</source>
        <translation>Identifiants de démo</translation>
    </message>
    <message>
        <source>Enter the demo app&apos;s client ID and secret, so that introspection is used</source>
        <translation>Saisir l’ID client et le secret client de l’application de démo, pour utiliser l’introspection</translation>
    </message>
    <message>
        <source>v1 s&amp;witched off</source>
        <translation>v1 dé&amp;sactivée</translation>
    </message>
    <message>
        <source>See this window as it will be from %1 on</source>
        <translation>Voir cette fenêtre telle qu’elle sera à partir du %1</translation>
    </message>
    <message>
        <source>Lea&amp;ve Demo</source>
        <translation>&amp;Quitter la démo</translation>
    </message>
    <message>
        <source>Clear everything and ask HubSpot itself again</source>
        <translation>Tout effacer et interroger de nouveau HubSpot lui-même</translation>
    </message>
    <message>
        <source>Errors, scopes and calls</source>
        <translation>Erreurs, champs d’application et appels</translation>
    </message>
</context>
<context>
    <name>Inspector::DemoMode</name>
    <message>
        <source>The demo needs a free port on 127.0.0.1, and there is none.</source>
        <translation>La démo a besoin d’un port libre sur 127.0.0.1, et il n’y en a aucun.</translation>
    </message>
</context>
<context>
    <name>Inspector::ExpiryView</name>
    <message>
        <source>Share of the token&apos;s life that is left</source>
        <translation>Part restante de la durée de vie du jeton</translation>
    </message>
    <message>
        <source>Expired %1 ago, %2</source>
        <extracomment>%1: a duration such as &quot;3 min&quot;, %2: &quot;at 16:42&quot; or &quot;on 23 Nov 2026 at 16:42&quot;</extracomment>
        <translation>Expiré il y a %1, %2</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expiré le %1</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <translation>Expire dans %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>by HubSpot&apos;s clock; this machine&apos;s is %1 ahead</source>
        <extracomment>%1: a duration such as &quot;5 min&quot;</extracomment>
        <translation>selon l’horloge de HubSpot&#xa0;; celle de cette machine avance de %1</translation>
    </message>
    <message>
        <source>by HubSpot&apos;s clock; this machine&apos;s is %1 behind</source>
        <translation>selon l’horloge de HubSpot&#xa0;; celle de cette machine retarde de %1</translation>
    </message>
    <message>
        <source>%1 were left when it was saved</source>
        <extracomment>%1: a time such as 29:14</extracomment>
        <translation>Il restait %1 au moment de l’enregistrement</translation>
    </message>
    <message>
        <source>Nothing tells when that was, so whether the token has expired is not known.</source>
        <translation>Rien n’indique la date d’enregistrement&#xa0;: on ne sait donc pas si le jeton a expiré.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>%1: &quot;Less than 5 min left&quot;, %2: date and time</extracomment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Less than %1 left</source>
        <extracomment>%1: a duration such as &quot;5 min&quot;</extracomment>
        <translation>Il reste moins de %1</translation>
    </message>
</context>
<context>
    <name>Inspector::ExportDialog</name>
    <message>
        <source>Export Metadata</source>
        <translation>Exporter les métadonnées</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Include the secrets: the live token and the signatures</source>
        <translation>&amp;Inclure les secrets&#xa0;: le jeton utilisable et les signatures</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Parcourir...</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Replace the File?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>A file of this name exists already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Replacing it cannot be undone.</source>
        <translation>Son remplacement est définitif.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) included. Whoever gets this file can use the token until it expires; only you will be able to read the file on this machine.</source>
        <translation>
            <numerusform>%n secret inclus. Quiconque obtient ce fichier peut utiliser le jeton jusqu’à son expiration&#xa0;; vous seul pourrez lire le fichier sur cette machine.</numerusform>
            <numerusform>%n secrets inclus. Quiconque obtient ce fichier peut utiliser le jeton jusqu’à son expiration&#xa0;; vous seul pourrez lire le fichier sur cette machine.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save with Secrets</source>
        <translation>&amp;Enregistrer avec les secrets</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) hidden</source>
        <translation>
            <numerusform>%n secret masqué</numerusform>
            <numerusform>%n secrets masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Still saving: the disk or network of this folder does not answer yet.</source>
        <translation>Enregistrement toujours en cours&#xa0;: le disque ou le réseau de ce dossier ne répond pas encore.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Leave out &amp;e-mail addresses</source>
        <translation>Omettre les adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>Leave out the account&apos;s &amp;domain</source>
        <translation>Omettre le &amp;domaine du compte</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) with an e-mail address or the domain left out</source>
        <translation>
            <numerusform>%n valeur contenant une adresse e-mail ou le domaine a été omise</numerusform>
            <numerusform>%n valeurs contenant une adresse e-mail ou le domaine ont été omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::FailedCallPane</name>
    <message>
        <source>Failed call</source>
        <translation>Appel refusé</translation>
    </message>
    <message>
        <source>Paste HubSpot&apos;s error, a line of a log, or a request such as GET /crm/v3/objects/contacts. Nothing is sent.</source>
        <translation>Collez l’erreur de HubSpot, une ligne de journal ou une requête telle que GET /crm/v3/objects/contacts. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Copy Explanation</source>
        <translation>Copier l’explication</translation>
    </message>
    <message>
        <source>Copy what is said here, without secrets</source>
        <translation>Copier ce qui est dit ici, sans aucun secret</translation>
    </message>
    <message>
        <source>Add to Needed Scopes</source>
        <translation>Ajouter aux champs nécessaires</translation>
    </message>
    <message>
        <source>Keep the scopes that this error asks for, and check every token for them</source>
        <translation>Garder les champs d’application que cette erreur demande, et les chercher dans chaque jeton</translation>
    </message>
    <message>
        <source>Close failed call</source>
        <translation>Fermer l’appel refusé</translation>
    </message>
    <message>
        <source>Close this part of the window</source>
        <translation>Fermer cette partie de la fenêtre</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explanation of the failed call</source>
        <translation>Explication de l’appel refusé</translation>
    </message>
    <message>
        <source>Neither an error of HubSpot&apos;s nor a request</source>
        <translation>Ni une erreur de HubSpot ni une requête</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A numbered list: %1 is the number, %2 a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>What the error says</source>
        <translation>Ce que dit l’erreur</translation>
    </message>
</context>
<context>
    <name>Inspector::FileDialogs</name>
    <message>
        <source>Open Saved Reply</source>
        <translation>Ouvrir une réponse enregistrée</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Fichiers JSON (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Inspector::FileDrop</name>
    <message>
        <source>Drop the file to open it</source>
        <translation>Déposez le fichier pour l’ouvrir</translation>
    </message>
    <message>
        <source>One file at a time can be opened</source>
        <translation>Un seul fichier à la fois peut être ouvert</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingsButton</name>
    <message>
        <source>Nothing unusual found</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Open or close the list of what is worth knowing about this reply</source>
        <translation>Ouvrir ou fermer la liste de ce qu’il faut savoir sur cette réponse</translation>
    </message>
</context>
<context>
    <name>Inspector::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>&amp;Copy Findings</source>
        <translation>&amp;Copier les remarques</translation>
    </message>
</context>
<context>
    <name>Inspector::IdentityView</name>
    <message>
        <source>&amp;Copy %1</source>
        <extracomment>%1: &quot;Account ID&quot;</extracomment>
        <translation>&amp;Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Inspector::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Open Saved Reply...</source>
        <translation>&amp;Ouvrir une réponse enregistrée...</translation>
    </message>
    <message>
        <source>&amp;Export Metadata...</source>
        <translation>&amp;Exporter les métadonnées...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Paste Token</source>
        <translation>C&amp;oller le jeton</translation>
    </message>
    <message>
        <source>&amp;Token Field</source>
        <translation>Champ du &amp;jeton</translation>
    </message>
    <message>
        <source>C&amp;lear Everything</source>
        <translation>&amp;Tout effacer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>A&amp;utomatique</translation>
    </message>
    <message>
        <source>&amp;v1</source>
        <translation>&amp;v1</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout &amp;réduire</translation>
    </message>
    <message>
        <source>&amp;About HubSpot Token Inspector</source>
        <translation>À &amp;propos de HubSpot Token Inspector</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier en c&amp;url</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find &amp;Next in Metadata</source>
        <translation>Suivan&amp;t dans les métadonnées</translation>
    </message>
    <message>
        <source>I&amp;ntrospection</source>
        <translation>I&amp;ntrospection</translation>
    </message>
    <message>
        <source>A&amp;pp Credentials...</source>
        <translation>I&amp;dentifiants de l’application...</translation>
    </message>
    <message>
        <source>Copy Su&amp;mmary</source>
        <translation>Copier le résu&amp;mé</translation>
    </message>
    <message>
        <source>Needed Scop&amp;es</source>
        <translation>Ch&amp;amps d’application nécessaires</translation>
    </message>
    <message>
        <source>F&amp;ailed Call</source>
        <translation>Appel &amp;en échec</translation>
    </message>
</context>
<context>
    <name>Inspector::MainWindow</name>
    <message>
        <source>HubSpot Token Inspector</source>
        <translation>HubSpot Token Inspector</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is still being read: its disk or network does not answer yet. You can go on with something else.</source>
        <translation>Le fichier est toujours en cours de lecture&#xa0;: son disque ou son réseau ne répond pas encore. Vous pouvez continuer avec autre chose.</translation>
    </message>
    <message>
        <source>%1 may still be written once its disk or network answers</source>
        <translation>%1 sera peut-être encore écrit quand son disque ou son réseau répondra</translation>
    </message>
    <message>
        <source>One file at a time can be opened, so none was. Drop or copy just one.</source>
        <translation>Un seul fichier à la fois peut être ouvert&#xa0;: aucun ne l’a été. Déposez-en ou copiez-en un seul.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what was copied, &quot;Account ID&quot;</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>app credentials</source>
        <translation>identifiants de l’application</translation>
    </message>
    <message>
        <source>copied secret</source>
        <translation>secret copié</translation>
    </message>
    <message>
        <source>There was nothing to clear</source>
        <extracomment>%1: a list such as &quot;token, result&quot;</extracomment>
        <translation>Il n’y avait rien à effacer</translation>
    </message>
    <message>
        <source>Cleared: %1</source>
        <translation>Effacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No row of the metadata holds these words</source>
        <translation>Aucune ligne des métadonnées ne contient ces mots</translation>
    </message>
    <message>
        <source>Metadata: row %1 of %2 that hold these words</source>
        <translation>Métadonnées&#xa0;: ligne %1 sur les %2 qui contiennent ces mots</translation>
    </message>
    <message>
        <source>needed scopes and failed call</source>
        <translation>champs nécessaires et appel refusé</translation>
    </message>
</context>
<context>
    <name>Inspector::MaskedTextEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Inspector::MetadataModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) inside.</source>
        <translation>
            <numerusform>%n erreur à l’intérieur.</numerusform>
            <numerusform>%n erreurs à l’intérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) inside.</source>
        <translation>
            <numerusform>%n avertissement à l’intérieur.</numerusform>
            <numerusform>%n avertissements à l’intérieur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::MetadataPane</name>
    <message>
        <source>Choose a row to read what it means.</source>
        <translation>Choisissez une ligne pour lire ce qu’elle signifie.</translation>
    </message>
</context>
<context>
    <name>Inspector::MetadataView</name>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy as in the &amp;Reply</source>
        <translation>Copier comme dans la &amp;réponse</translation>
    </message>
    <message>
        <source>Copy &amp;Field Name</source>
        <translation>Copier le &amp;nom du champ</translation>
    </message>
    <message>
        <source>Show &amp;Whole Value...</source>
        <translation>Afficher la &amp;valeur entière...</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout réd&amp;uire</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Nom du champ</translation>
    </message>
    <message>
        <source>Copy &amp;Secret (for %1 Seconds)</source>
        <translation>Copier le &amp;secret (pendant %1 secondes)</translation>
    </message>
</context>
<context>
    <name>Inspector::NeedsBox</name>
    <message>
        <source>Needed by my app</source>
        <translation>Nécessaires à mon application</translation>
    </message>
    <message>
        <source>Check the token for the scopes that your app needs</source>
        <translation>Chercher dans le jeton les champs d’application dont votre application a besoin</translation>
    </message>
    <message>
        <source>Paste scopes in any form: a list, an install URL, a project file, .env, code, or an error.</source>
        <translation>Collez des champs d’application sous toute forme&#xa0;: liste, URL d’installation, fichier de projet, .env, code ou erreur.</translation>
    </message>
    <message>
        <source>Expected account</source>
        <translation>Compte attendu</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>An answer for another account becomes an error. For this session.</source>
        <translation>Une réponse pour un autre compte devient une erreur. Pour cette session.</translation>
    </message>
    <message>
        <source>Expected account:</source>
        <translation>Compte attendu&#xa0;:</translation>
    </message>
    <message>
        <source>Copy Missing</source>
        <translation>Copier les manquants</translation>
    </message>
    <message>
        <source>Copy the scopes that are missing</source>
        <translation>Copier les champs d’application qui manquent</translation>
    </message>
    <message>
        <source>Missing scopes</source>
        <translation>Champs d’application manquants</translation>
    </message>
    <message>
        <source>As &amp;Lines</source>
        <translation>En &amp;lignes</translation>
    </message>
    <message>
        <source>Separated by &amp;Blanks</source>
        <translation>Séparés par des &amp;espaces</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>As Part of an Install &amp;URL</source>
        <translation>Comme partie d’une &amp;URL d’installation</translation>
    </message>
    <message>
        <source>Copy Corrected URL</source>
        <translation>Copier l’URL corrigée</translation>
    </message>
    <message>
        <source>The install URL with the scopes it lacks; everything else in it stays</source>
        <translation>L’URL d’installation avec les champs d’application qui lui manquent&#xa0;; le reste ne change pas</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget needed scopes</source>
        <translation>Oublier les champs d’application nécessaires</translation>
    </message>
    <message>
        <source>Corrected install URL</source>
        <translation>URL d’installation corrigée</translation>
    </message>
    <message>
        <source>The token here is for account %1, not for %2.</source>
        <translation>Le jeton d’ici est pour le compte %1, et non pour %2.</translation>
    </message>
    <message>
        <source>This text names no scope.</source>
        <translation>Ce texte ne nomme aucun champ d’application.</translation>
    </message>
    <message>
        <source>Install URL</source>
        <translation>URL d’installation</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>Fichier de projet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Another token&apos;s scopes</source>
        <translation>Champs d’application d’un autre jeton</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::NeedsDesk</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>Inspector::NeedsLine</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show needed scopes</source>
        <translation>Afficher les champs d’application nécessaires</translation>
    </message>
    <message>
        <source>Go to the scopes that are missing, or to what your app needs</source>
        <translation>Aller aux champs d’application qui manquent, ou à ce dont votre application a besoin</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <extracomment>%1: what HubSpot will refuse, %2: how many other such faults there are</extracomment>
        <translation>%1 (+%2)</translation>
    </message>
</context>
<context>
    <name>Inspector::ResultView</name>
    <message>
        <source>Result for %1</source>
        <extracomment>%1: the masked token</extracomment>
        <translation>Résultat pour %1</translation>
    </message>
    <message>
        <source>scope no. %1</source>
        <extracomment>a scope whose name is not known, by its number in the token</extracomment>
        <translation>champ d’application nº %1</translation>
    </message>
</context>
<context>
    <name>Inspector::RetryButton</name>
    <message>
        <source>Tr&amp;y Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Try Again in %1</source>
        <extracomment>%1: a time such as 0:12</extracomment>
        <translation>Réessayer dans %1</translation>
    </message>
</context>
<context>
    <name>Inspector::SavedNotice</name>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>Inspector::ScopeModel</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Champ d’application</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n scopes</source>
        <extracomment>For a screen reader: %1 is an area such as CRM</extracomment>
        <translation>
            <numerusform>%1, %n champ d’application</numerusform>
            <numerusform>%1, %n champs d’application</numerusform>
        </translation>
    </message>
    <message>
        <source>Allows</source>
        <extracomment>heading of a column: what a scope allows an app to do, in plain words</extracomment>
        <translation>Permet</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>indécis</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <extracomment>heading of a group of scopes: %1 is an area such as CRM, %2 what they are about, such as Contacts</extracomment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n scopes</source>
        <extracomment>For a screen reader: %1 is an area such as CRM, %2 what the scopes are about, such as Contacts</extracomment>
        <translation>
            <numerusform>%1, %2, %n champ d’application</numerusform>
            <numerusform>%1, %2, %n champs d’application</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector::ScopePane</name>
    <message>
        <source>Scopes</source>
        <translation>Champs d’application</translation>
    </message>
    <message>
        <source>Filter scopes</source>
        <translation>Filtrer les champs d’application</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n champ d’application</numerusform>
            <numerusform>%n champs d’application</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many are shown, %2: how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 can be read</source>
        <extracomment>%1: how many scopes of the reply are names, %2: how many elements its list has</extracomment>
        <translation>%1 sur %2 lisibles</translation>
    </message>
    <message>
        <source>No scope list can be read in the reply</source>
        <translation>Aucune liste de champs d’application lisible dans la réponse</translation>
    </message>
    <message numerus="yes">
        <source>No scope list can be read in the reply; %n in the token</source>
        <translation>
            <numerusform>Aucune liste lisible dans la réponse&#xa0;; %n champ d’application dans le jeton</numerusform>
            <numerusform>Aucune liste lisible dans la réponse&#xa0;; %n champs d’application dans le jeton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s), read from the token</source>
        <translation>
            <numerusform>%n champ d’application, lu dans le jeton</numerusform>
            <numerusform>%n champs d’application, lus dans le jeton</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, read from the token</source>
        <translation>%1 sur %2, lus dans le jeton</translation>
    </message>
    <message>
        <source>Show only the scopes that reach sensitive data</source>
        <translation>N’afficher que les champs d’application qui donnent accès à des données sensibles</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sensitive %1</source>
        <translation>Sensibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show only the scopes that hold all of these words, and choose the first such row of the metadata; F3 goes to the next (Ctrl+F)</source>
        <translation>N’afficher que les champs d’application qui contiennent tous ces mots, et choisir la première ligne des métadonnées qui les contient&#xa0;; F3 passe à la suivante (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy Sc&amp;opes</source>
        <translation>Copier les champs d’a&amp;pplication</translation>
    </message>
    <message>
        <source>Show only the scopes that your app needs and the token lacks</source>
        <translation>N’afficher que les champs d’application dont votre application a besoin et qui manquent au jeton</translation>
    </message>
    <message>
        <source>Show only the scopes that the token has and your app does not need</source>
        <translation>N’afficher que les champs d’application que le jeton a et dont votre application n’a pas besoin</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Manquants %1</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>En trop %1</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>Co&amp;llapse All</source>
        <translation>Tout réd&amp;uire</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Inspector::SecretField</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Empty the Field</source>
        <translation>&amp;Vider le champ</translation>
    </message>
</context>
<context>
    <name>Inspector::SelectionGuard</name>
    <message>
        <source>The program that this was dragged from does not answer.</source>
        <translation>Le programme d’où provient l’élément déposé ne répond pas.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
</context>
<context>
    <name>Inspector::SentenceLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Inspector::ServerStrip</name>
    <message>
        <source>Asks %1, not HubSpot</source>
        <extracomment>%1: a host name, perhaps with a port</extracomment>
        <translation>Interroge %1, et non HubSpot</translation>
    </message>
    <message>
        <source>Tokens and app credentials go to that server. Its answers are its own, not HubSpot&apos;s.</source>
        <translation>Les jetons et les identifiants d’application sont envoyés à ce serveur. Les réponses sont les siennes, pas celles de HubSpot.</translation>
    </message>
</context>
<context>
    <name>Inspector::SummaryButton</name>
    <message>
        <source>&amp;Leave Out the E-mail Address</source>
        <translation>&amp;Omettre l’adresse e-mail</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Copy the result as Markdown for a ticket or a colleague, without secrets (Ctrl+Shift+C)</source>
        <translation>Copier le résultat en Markdown pour un ticket ou un collègue, sans aucun secret (Ctrl+Maj+C)</translation>
    </message>
</context>
<context>
    <name>Inspector::TokenBar</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Take the token from the clipboard (Ctrl+V). Nothing is sent.</source>
        <translation>Prendre le jeton dans le presse-papiers (Ctrl+V). Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Access &amp;token:</source>
        <translation>Jeton d’a&amp;ccès&#xa0;:</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspecter</translation>
    </message>
    <message>
        <source>Stop waiting for the answer (Esc)</source>
        <translation>Ne plus attendre la réponse (Échap)</translation>
    </message>
    <message>
        <source>Send It All the &amp;Same</source>
        <translation>Envoyer &amp;quand même</translation>
    </message>
    <message>
        <source>Fill In App &amp;Credentials...</source>
        <translation>Remplir les &amp;identifiants de l’application...</translation>
    </message>
    <message>
        <source>Tokens in the text</source>
        <translation>Jetons dans le texte</translation>
    </message>
    <message>
        <source>The field still holds the token before.</source>
        <translation>Le champ contient toujours le jeton précédent.</translation>
    </message>
    <message numerus="yes">
        <source>Show the token for %n seconds</source>
        <translation>
            <numerusform>Afficher le jeton pendant %n seconde</numerusform>
            <numerusform>Afficher le jeton pendant %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The token that %1 is to be asked about. It is shown as dots.</source>
        <translation>Le jeton sur lequel interroger %1. Il est affiché sous forme de points.</translation>
    </message>
    <message>
        <source>Ask %1 about this text though it has no shape of a HubSpot token</source>
        <translation>Interroger %1 sur ce texte bien qu’il n’ait pas la forme d’un jeton HubSpot</translation>
    </message>
    <message>
        <source>Ask %1 about this token (Enter)</source>
        <translation>Interroger %1 sur ce jeton (Entrée)</translation>
    </message>
</context>
<context>
    <name>LabelledText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a name such as &quot;Correlation ID&quot;, &quot;Warning&quot; or &quot;bytes 0-6&quot;, %2 what is said of it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MetadataFields</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Whether HubSpot accepts the token at this moment; if not, it says nothing more about it.</source>
        <translation>Indique si HubSpot accepte le jeton en ce moment&#xa0;; si ce n’est pas le cas, HubSpot n’en dit pas plus.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>The token that was asked about, sent back whole: whoever has it can use it.</source>
        <translation>Le jeton sur lequel porte la demande, renvoyé en entier&#xa0;: quiconque le détient peut s’en servir.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>App ID</source>
        <translation>ID d’application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The e-mail address of the user who authorised the app.</source>
        <translation>L’adresse e-mail de l’utilisateur qui a autorisé l’application.</translation>
    </message>
    <message>
        <source>Account domain</source>
        <translation>Domaine du compte</translation>
    </message>
    <message>
        <source>The account&apos;s primary domain as entered in HubSpot: free text, not always a real domain.</source>
        <translation>Le domaine principal du compte, tel que saisi dans HubSpot&#xa0;: un texte libre, pas toujours un vrai domaine.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Champs d’application</translation>
    </message>
    <message>
        <source>What the app may do in this account; fixed when the app was installed, and independent of what the user may do.</source>
        <translation>Ce que l’application peut faire dans ce compte&#xa0;; fixé à son installation, et indépendant de ce que l’utilisateur peut faire.</translation>
    </message>
    <message>
        <source>Signed content</source>
        <translation>Contenu signé</translation>
    </message>
    <message>
        <source>The content of the token itself, as HubSpot signed it; it should agree with the fields beside it.</source>
        <translation>Le contenu du jeton lui-même, tel que HubSpot l’a signé&#xa0;; il devrait concorder avec les champs voisins.</translation>
    </message>
    <message>
        <source>Expires at</source>
        <translation>Expire à</translation>
    </message>
    <message>
        <source>Encoded scopes</source>
        <translation>Champs d’application encodés</translation>
    </message>
    <message>
        <source>The scopes as HubSpot&apos;s internal bit set, in base64; the readable list is scopes, one level up.</source>
        <translation>Les champs d’application sous forme d’ensemble de bits propre à HubSpot, en base64&#xa0;; la liste lisible est scopes, un niveau plus haut.</translation>
    </message>
    <message>
        <source>The account that the token was signed for; the same as hub_id.</source>
        <translation>Le compte pour lequel le jeton a été signé&#xa0;; identique à hub_id.</translation>
    </message>
    <message>
        <source>The user that the token was signed for; the same as user_id.</source>
        <translation>L’utilisateur pour lequel le jeton a été signé&#xa0;; identique à user_id.</translation>
    </message>
    <message>
        <source>The app that the token was signed for; the same as app_id.</source>
        <translation>L’application pour laquelle le jeton a été signé&#xa0;; identique à app_id.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>HubSpot&apos;s signature over the token; part of the secret, and only HubSpot can check it.</source>
        <translation>La signature de HubSpot sur le jeton&#xa0;; elle fait partie du secret, et seul HubSpot peut la vérifier.</translation>
    </message>
    <message>
        <source>Scope groups</source>
        <translation>Groupes de champs d’application</translation>
    </message>
    <message>
        <source>An internal list of HubSpot&apos;s that assigns scopes to groups, in base64; not meant to be read by people.</source>
        <translation>Une liste interne de HubSpot qui répartit les champs d’application en groupes, en base64&#xa0;; elle n’est pas faite pour être lue.</translation>
    </message>
    <message>
        <source>New signature</source>
        <translation>Nouvelle signature</translation>
    </message>
    <message>
        <source>A second signature beside the first, in HubSpot&apos;s newer form; part of the secret as well.</source>
        <translation>Une seconde signature à côté de la première, sous la forme plus récente de HubSpot&#xa0;; elle aussi fait partie du secret.</translation>
    </message>
    <message>
        <source>Data region</source>
        <translation>Région des données</translation>
    </message>
    <message>
        <source>The data centre region that hosts the account, for instance na1 for North America or eu1 for Europe.</source>
        <translation>La région du centre de données qui héberge le compte, par exemple na1 pour l’Amérique du Nord ou eu1 pour l’Europe.</translation>
    </message>
    <message>
        <source>Trial scopes</source>
        <translation>Champs d’application d’essai</translation>
    </message>
    <message>
        <source>Scopes that the account has only while it tries a product, as an internal list in base64; usually empty.</source>
        <translation>Les champs d’application que le compte n’a que le temps d’essayer un produit, sous forme de liste interne en base64&#xa0;; vide le plus souvent.</translation>
    </message>
    <message>
        <source>Trial scope groups</source>
        <translation>Groupes de champs d’application d’essai</translation>
    </message>
    <message>
        <source>The groups of the trial scopes, as an internal list in base64; usually empty.</source>
        <translation>Les groupes des champs d’application d’essai, sous forme de liste interne en base64&#xa0;; vide le plus souvent.</translation>
    </message>
    <message>
        <source>User level</source>
        <translation>Niveau utilisateur</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>Installé par</translation>
    </message>
    <message>
        <source>The user who installed the app in the account; may be another one than the token&apos;s user.</source>
        <translation>L’utilisateur qui a installé l’application dans le compte&#xa0;; ce n’est pas forcément celui du jeton.</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Whether the token belongs to a technical account and not to a person.</source>
        <translation>Indique si le jeton appartient à un compte technique et non à une personne.</translation>
    </message>
    <message>
        <source>Whether the app is distributed privately; the same as is_private_distribution.</source>
        <translation>Indique si la distribution de l’application est privée&#xa0;; identique à is_private_distribution.</translation>
    </message>
    <message>
        <source>Installation ID</source>
        <translation>ID d’installation</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>An internal list of scope groups that HubSpot sent until 2022; not meant to be read by people.</source>
        <translation>Une liste interne de groupes de champs d’application que HubSpot a envoyée jusqu’en 2022&#xa0;; elle n’est pas faite pour être lue.</translation>
    </message>
    <message>
        <source>Scopes that the account had only while it tried a product; HubSpot sent this list until 2022.</source>
        <translation>Les champs d’application que le compte n’avait que le temps d’essayer un produit&#xa0;; HubSpot a envoyé cette liste jusqu’en 2022.</translation>
    </message>
    <message>
        <source>An internal list of trial scope groups that HubSpot sent until 2022; not meant to be read by people.</source>
        <translation>Une liste interne de groupes de champs d’application d’essai que HubSpot a envoyée jusqu’en 2022&#xa0;; elle n’est pas faite pour être lue.</translation>
    </message>
    <message>
        <source>The HubSpot account that the token gives access to; other HubSpot APIs call it portalId.</source>
        <translation>Le compte HubSpot auquel le jeton donne accès&#xa0;; d’autres API de HubSpot l’appellent portalId.</translation>
    </message>
    <message>
        <source>The app that the token was issued to.</source>
        <translation>L’application pour laquelle le jeton a été émis.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The app&apos;s public OAuth identifier, as its developer sees it in the app&apos;s settings.</source>
        <translation>L’identifiant OAuth public de l’application, tel que son développeur le voit dans les paramètres de l’application.</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Seconds that were left when HubSpot replied, rounded down: true then, fewer now.</source>
        <translation>Nombre de secondes restantes quand HubSpot a répondu, arrondi à l’entier inférieur&#xa0;: exact à ce moment-là, moins à présent.</translation>
    </message>
    <message>
        <source>The HubSpot user who authorised the app; unique only together with hub_id.</source>
        <translation>L’utilisateur HubSpot qui a autorisé l’application&#xa0;; unique seulement avec hub_id.</translation>
    </message>
    <message>
        <source>Token use</source>
        <translation>Usage du jeton</translation>
    </message>
    <message>
        <source>Token type</source>
        <translation>Type de jeton</translation>
    </message>
    <message>
        <source>How HubSpot names the kind of token; the older calls say access or refresh, introspection says Bearer.</source>
        <translation>Le nom que HubSpot donne à ce type de jeton&#xa0;; les anciens appels indiquent access ou refresh, l’introspection indique Bearer.</translation>
    </message>
    <message>
        <source>Which kind of token this is: access_token, refresh_token, or client_credentials for an app&apos;s own token without a user, as the webhooks journal takes it.</source>
        <translation>De quel type de jeton il s’agit&#xa0;: access_token, refresh_token, ou client_credentials pour le jeton propre à une application, sans utilisateur, comme celui du journal des webhooks.</translation>
    </message>
    <message>
        <source>Whether the app&apos;s distribution is private (true) or marketplace (false, also while it is not listed).</source>
        <translation>Indique si la distribution de l’application est privée (true) ou passe par le Marketplace (false, même si elle n’y est pas répertoriée).</translation>
    </message>
    <message>
        <source>Whether the token acts as one user with that user&apos;s own permissions; some HubSpot calls refuse it whatever its scopes.</source>
        <translation>Indique si le jeton agit comme un seul utilisateur, avec les droits de celui-ci&#xa0;; certains appels le refusent quels que soient ses champs d’application.</translation>
    </message>
    <message>
        <source>The HubSpot user behind the private app or service key; unique only together with hubId.</source>
        <translation>L’utilisateur HubSpot derrière l’application privée ou la clé de service&#xa0;; unique seulement avec hubId.</translation>
    </message>
    <message>
        <source>The HubSpot account of the private app or service key; other HubSpot APIs call it portalId.</source>
        <translation>Le compte HubSpot de l’application privée ou de la clé de service&#xa0;; d’autres API de HubSpot l’appellent portalId.</translation>
    </message>
    <message>
        <source>The app of the private-app token or service key.</source>
        <translation>L’application du jeton d’application privée ou de la clé de service.</translation>
    </message>
    <message>
        <source>The moment when the token expires, in milliseconds since 1970 UTC by HubSpot&apos;s clock.</source>
        <translation>L’instant où le jeton expire, en millisecondes depuis 1970 UTC selon l’horloge de HubSpot.</translation>
    </message>
    <message>
        <source>Private distribution</source>
        <translation>Distribution privée</translation>
    </message>
    <message>
        <source>Names this one installation of the app; documented since 2026 and still rare in replies.</source>
        <translation>Désigne cette installation précise de l’application&#xa0;; documenté depuis 2026, encore rare dans les réponses.</translation>
    </message>
    <message>
        <source>The service that the token is meant for; documented since 2026 and still rare in replies.</source>
        <translation>Le service auquel le jeton est destiné&#xa0;; documenté depuis 2026, encore rare dans les réponses.</translation>
    </message>
</context>
<context>
    <name>MetadataText</name>
    <message>
        <source>%1 (%2 UTC)</source>
        <extracomment>%1 is a local date and time, %2 the same in UTC, without the date where it is the same day</extracomment>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 (fingerprint %2)</source>
        <extracomment>%1 is the masked secret, %2 eight hexadecimal digits that name it</extracomment>
        <translation>%1 (empreinte %2)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Read from the token</source>
        <translation>Lu dans le jeton</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>champ %1</translation>
    </message>
    <message>
        <source>Damaged from here</source>
        <translation>Endommagé à partir d’ici</translation>
    </message>
    <message>
        <source>not in this reply</source>
        <translation>absent de cette réponse</translation>
    </message>
    <message>
        <source>not confirmed by HubSpot</source>
        <translation>non confirmé par HubSpot</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes could be read</source>
        <translation>%1 octets sur %2 ont pu être lus</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message numerus="yes">
        <source>%n scopes</source>
        <translation>
            <numerusform>%n champ d’application</numerusform>
            <numerusform>%n champs d’application</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s (%2)</source>
        <extracomment>%1 is a number of seconds, %2 the same as minutes and seconds, 29:14</extracomment>
        <translation>%1&#xa0;s (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Unexpected: %1, where %2.</source>
        <extracomment>%1 is what stands there (&quot;text&quot;), %2 &quot;a whole number was expected&quot;</extracomment>
        <translation>Inattendu&#xa0;: %1, alors qu’%2.</translation>
    </message>
    <message>
        <source>New: HubSpot&apos;s documentation does not describe this field.</source>
        <translation>Nouveau&#xa0;: la documentation de HubSpot ne décrit pas ce champ.</translation>
    </message>
    <message>
        <source>What the token says about itself, read on this computer. HubSpot does not publish this form, and the signature cannot be checked here.</source>
        <translation>Ce que le jeton dit de lui-même, lu sur cet ordinateur. HubSpot ne publie pas ce format, et la signature ne peut pas être vérifiée ici.</translation>
    </message>
    <message>
        <source>New: this program does not know the field.</source>
        <translation>Nouveau&#xa0;: ce programme ne connaît pas ce champ.</translation>
    </message>
    <message>
        <source>Unexpected: written in another form than usual.</source>
        <translation>Inattendu&#xa0;: écrit sous une autre forme que d’habitude.</translation>
    </message>
    <message>
        <source>A scope whose name is not known yet.</source>
        <translation>Un champ d’application dont le nom n’est pas encore connu.</translation>
    </message>
    <message>
        <source>Inferred from index %1: %2</source>
        <translation>Déduit de l’indice %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The rest is damaged or was cut off. Paste the whole token.</source>
        <translation>Le reste est endommagé ou a été coupé. Collez le jeton entier.</translation>
    </message>
    <message>
        <source>bytes %1-%2</source>
        <translation>octets %1-%2</translation>
    </message>
    <message>
        <source>(only blanks)</source>
        <translation>(seulement des espaces)</translation>
    </message>
    <message>
        <source>Unexpected: not everything in this list is what HubSpot documents.</source>
        <translation>Inattendu&#xa0;: cette liste ne contient pas que ce que HubSpot documente.</translation>
    </message>
    <message>
        <source>not confirmed by HubSpot, differs from the reply</source>
        <translation>non confirmé par HubSpot, diffère de la réponse</translation>
    </message>
    <message>
        <source>not confirmed by HubSpot, agrees with the reply</source>
        <translation>non confirmé par HubSpot, concorde avec la réponse</translation>
    </message>
    <message>
        <source>%1, agree with the reply</source>
        <translation>%1, en accord avec la réponse</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Shows whose a HubSpot token is, what it may do and how long it lives.</source>
        <translation>Indique à qui appartient un jeton HubSpot, ce qu’il permet et combien de temps il reste valable.</translation>
    </message>
    <message>
        <source>Starts a simulated HubSpot on 127.0.0.1 with made-up tokens; nothing leaves the machine.</source>
        <translation>Démarre un HubSpot simulé sur 127.0.0.1 avec des jetons fictifs&#xa0;; rien ne quitte la machine.</translation>
    </message>
    <message>
        <source>Asks another server instead of https://api.hubapi.com: https, or http for loopback addresses; a path prefix is possible.</source>
        <translation>Interroge un autre serveur que https://api.hubapi.com&#xa0;: https, ou http pour les adresses de bouclage&#xa0;; un préfixe de chemin est possible.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>unknown option, or an option without its value; see --help</source>
        <translation>option inconnue, ou option sans sa valeur&#xa0;; voir --help</translation>
    </message>
    <message>
        <source>--demo and --api-base exclude each other</source>
        <translation>--demo et --api-base s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--open needs a file</source>
        <translation>--open exige un fichier</translation>
    </message>
    <message>
        <source>The same as FILE alone.</source>
        <translation>Équivaut à FILE seul.</translation>
    </message>
    <message>
        <source>unexpected argument, and no file that can be read; a token is never taken from the command line, see --token-stdin</source>
        <translation>argument inattendu, qui n’est pas un fichier lisible&#xa0;; un jeton n’est jamais lu sur la ligne de commande, voir --token-stdin</translation>
    </message>
    <message>
        <source>one file at a time can be opened</source>
        <translation>un seul fichier à la fois peut être ouvert</translation>
    </message>
    <message>
        <source>a file and --token-stdin exclude each other</source>
        <translation>un fichier et --token-stdin s’excluent mutuellement</translation>
    </message>
    <message>
        <source>Shows a saved reply or export without any network; any other text is read as a paste is.</source>
        <translation>Affiche une réponse enregistrée ou un export, sans réseau&#xa0;; tout autre texte est lu comme un collage.</translation>
    </message>
    <message>
        <source>Reads standard input (up to %1 KiB, read as a paste is) and inspects the token in it.</source>
        <translation>Lit l’entrée standard (jusqu’à %1 Kio, comme un texte collé) et inspecte le jeton qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>PastedPartsText</name>
    <message>
        <source>Scopes, checked under Needed by my app: %1</source>
        <translation>Des champs d’application, vérifiés sous «&#xa0;Nécessaires à mon application&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>A call: what it needs is said under Failed call.</source>
        <translation>Un appel&#xa0;: ce qu’il exige est indiqué sous «&#xa0;Appel refusé&#xa0;».</translation>
    </message>
    <message>
        <source>An error: explained under Failed call.</source>
        <translation>Une erreur&#xa0;: expliquée sous «&#xa0;Appel refusé&#xa0;».</translation>
    </message>
    <message>
        <source>The text has more than %1 characters: it was searched for tokens, and its beginning for an error, but not for scopes.</source>
        <extracomment>%1: a number of characters</extracomment>
        <translation>Le texte dépasse %1 caractères&#xa0;: les jetons y ont été cherchés partout, une erreur seulement au début, mais pas les champs d’application.</translation>
    </message>
</context>
<context>
    <name>RequestErrors</name>
    <message>
        <source>Get a new access token with the refresh token, then paste that one.</source>
        <translation>Obtenez un nouveau jeton d’accès à l’aide du jeton d’actualisation, puis collez ce nouveau jeton.</translation>
    </message>
    <message>
        <source>Check that the whole token was copied, and that it is an OAuth access token.</source>
        <translation>Vérifiez que le jeton a été copié en entier et qu’il s’agit d’un jeton d’accès OAuth.</translation>
    </message>
    <message>
        <source>Copy client ID and client secret again from your app&apos;s Auth page.</source>
        <translation>Copiez de nouveau l’ID client et le secret client depuis la page Auth de votre application.</translation>
    </message>
    <message>
        <source>The token lacks a scope that this call needs.</source>
        <translation>Il manque au jeton un champ d’application que cet appel exige.</translation>
    </message>
    <message>
        <source>Add the scope to the app and install the app again: existing tokens never gain scopes.</source>
        <translation>Ajoutez le champ d’application à l’application et réinstallez-la&#xa0;: un jeton déjà émis ne reçoit jamais de nouveau champ d’application.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>Try again later; such a move can take up to a day.</source>
        <translation>Réessayez plus tard&#xa0;; un tel transfert peut durer jusqu’à une journée.</translation>
    </message>
    <message>
        <source>The account lives in another HubSpot region than the one asked.</source>
        <translation>Le compte se trouve dans une autre région HubSpot que celle qui a été interrogée.</translation>
    </message>
    <message>
        <source>The token is too long for the server.</source>
        <translation>Le jeton est trop long pour le serveur.</translation>
    </message>
    <message>
        <source>Try again once; if it stays, report it to HubSpot support.</source>
        <translation>Réessayez une fois&#xa0;; si le problème persiste, signalez-le au support HubSpot.</translation>
    </message>
    <message>
        <source>The server wanted to send the token on to another address. It was not sent there.</source>
        <translation>Le serveur voulait renvoyer le jeton vers une autre adresse. Il n’y a pas été envoyé.</translation>
    </message>
    <message>
        <source>If this is a guest network, log in to it with a browser first, then try again.</source>
        <translation>S’il s’agit d’un réseau invité, connectez-vous-y d’abord avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is not JSON, so it does not come from HubSpot&apos;s API.</source>
        <translation>La réponse n’est pas du JSON&#xa0;; elle ne vient donc pas de l’API de HubSpot.</translation>
    </message>
    <message>
        <source>Check proxy, firewall and --api-base, then try again.</source>
        <translation>Vérifiez le proxy, le pare-feu et --api-base, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is JSON, but not the object that HubSpot documents.</source>
        <translation>La réponse est du JSON, mais pas l’objet que HubSpot documente.</translation>
    </message>
    <message>
        <source>The answer holds none of the fields that HubSpot documents.</source>
        <translation>La réponse ne contient aucun des champs que HubSpot documente.</translation>
    </message>
    <message>
        <source>Log in to the network with a browser, then try again.</source>
        <translation>Connectez-vous au réseau avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The answer is too large and was not read to its end.</source>
        <translation>La réponse est trop volumineuse et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>No token has that much metadata: check that %1 is really HubSpot.</source>
        <translation>Aucun jeton n’a autant de métadonnées&#xa0;: vérifiez que %1 est vraiment HubSpot.</translation>
    </message>
    <message>
        <source>The answer was cut short on its way.</source>
        <translation>La réponse a été coupée en chemin.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The server at %1 does not speak proper HTTP.</source>
        <translation>Le serveur %1 ne respecte pas le protocole HTTP.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found (DNS).</source>
        <translation>L’adresse de %1 est introuvable (DNS).</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS settings, then try again.</source>
        <translation>Vérifiez la connexion réseau et les réglages DNS, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the port, the firewall and --api-base, then try again.</source>
        <translation>Vérifiez le port, le pare-feu et --api-base, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from this network.</source>
        <translation>%1 est inaccessible depuis ce réseau.</translation>
    </message>
    <message>
        <source>Check the network connection, the VPN and the firewall, then try again.</source>
        <translation>Vérifiez la connexion réseau, le VPN et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy could not be used.</source>
        <translation>Le proxy du réseau n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Check the system&apos;s proxy settings, then try again.</source>
        <translation>Vérifiez les réglages de proxy du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and password. None was sent.</source>
        <translation>Le proxy du réseau demande un nom et un mot de passe. Aucun n’a été envoyé.</translation>
    </message>
    <message>
        <source>Use a network without such a proxy, or ask its administrator for an exception.</source>
        <translation>Utilisez un réseau sans un tel proxy, ou demandez une exception à son administrateur.</translation>
    </message>
    <message>
        <source>Check the network connection and the firewall, then try again.</source>
        <translation>Vérifiez la connexion réseau et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired. The token was not sent.</source>
        <translation>Le certificat de %1 a expiré. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet. The token was not sent.</source>
        <translation>Le certificat de %1 n’est pas encore valable. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time, then try again.</source>
        <translation>Vérifiez la date et l’heure de cette machine, puis réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host than %1. The token was not sent.</source>
        <translation>Le certificat du serveur est pour un autre hôte que %1. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this system does not trust. The token was not sent.</source>
        <translation>Le certificat de %1 émane d’une autorité à laquelle ce système ne fait pas confiance. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>In a company network its own authority may be missing from the system: ask the administrator.</source>
        <translation>Dans un réseau d’entreprise, le système ne connaît peut-être pas l’autorité de certification de celle-ci&#xa0;: demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>%1 offers only encryption that is too weak. The token was not sent.</source>
        <translation>%1 ne propose qu’un chiffrement trop faible. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. The token was not sent.</source>
        <translation>Aucune connexion chiffrée à %1 n’a pu s’établir. Le jeton n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>This machine has no network connection.</source>
        <translation>Cette machine n’a pas de connexion réseau.</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>Connectez-vous à un réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The network failed before an answer came from %1.</source>
        <translation>La connexion réseau a échoué avant l’arrivée d’une réponse de %1.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Vérifiez la connexion réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The text holds characters that no token has. Nothing was sent.</source>
        <translation>Le texte contient des caractères qu’aucun jeton ne comporte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy the token again.</source>
        <translation>Copiez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>(It named %1.)</source>
        <extracomment>%1: a host name</extracomment>
        <translation>(Adresse indiquée&#xa0;: %1.)</translation>
    </message>
    <message>
        <source>The account lives in HubSpot&apos;s region %1, not in the one asked.</source>
        <extracomment>%1: a region such as &quot;eu1&quot;</extracomment>
        <translation>Le compte se trouve dans la région HubSpot %1, et non dans celle qui a été interrogée.</translation>
    </message>
    <message>
        <source>The request failed.</source>
        <translation>La requête a échoué.</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Subcategory</source>
        <translation>Sous-catégorie</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle appliquée</translation>
    </message>
    <message>
        <source>Account&apos;s region</source>
        <translation>Région du compte</translation>
    </message>
    <message>
        <source>Redirected to</source>
        <translation>Redirigé vers</translation>
    </message>
    <message>
        <source>Certificate issued by</source>
        <translation>Certificat émis par</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Code HTTP</translation>
    </message>
    <message>
        <source>Try again; if it stays, give the correlation ID to HubSpot support.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, transmettez l’ID de corrélation au support HubSpot.</translation>
    </message>
    <message>
        <source>Check that it is the whole token, of the right kind and without a second &quot;Bearer&quot;; it may also have been revoked.</source>
        <translation>Vérifiez que le jeton est entier, du bon type et sans second «&#xa0;Bearer&#xa0;»&#xa0;; il a peut-être aussi été révoqué.</translation>
    </message>
    <message>
        <source>The account no longer has this app installed, or the account is deleted.</source>
        <translation>L’application n’est plus installée dans ce compte, ou le compte a été supprimé.</translation>
    </message>
    <message>
        <source>Start the installation again: a code works once, and only for a short time.</source>
        <translation>Recommencez l’installation&#xa0;: un code ne sert qu’une fois, et peu de temps.</translation>
    </message>
    <message>
        <source>Use exactly the redirect URL that your app&apos;s Auth page lists.</source>
        <translation>Utilisez exactement l’URL de redirection indiquée sur la page Auth de votre application.</translation>
    </message>
    <message>
        <source>Use authorization_code, refresh_token or client_credentials, sent as a form.</source>
        <translation>Utilisez authorization_code, refresh_token ou client_credentials, envoyé sous forme de formulaire.</translation>
    </message>
    <message>
        <source>Compare the scopes of the install URL with those of your app&apos;s Auth page.</source>
        <translation>Comparez les champs d’application de l’URL d’installation avec ceux de la page Auth de votre application.</translation>
    </message>
    <message>
        <source>No scope helps: use the token of an app that is not user-level.</source>
        <translation>Aucun champ d’application n’y change rien&#xa0;: utilisez le jeton d’une application qui n’est pas de niveau utilisateur.</translation>
    </message>
    <message>
        <source>Try again from another network or without the VPN; if it stays, give the Cloudflare Ray ID to HubSpot support.</source>
        <translation>Réessayez depuis un autre réseau ou sans le VPN&#xa0;; si le blocage persiste, transmettez le Ray ID de Cloudflare au support HubSpot.</translation>
    </message>
    <message>
        <source>Try again after midnight in the account&apos;s time zone.</source>
        <translation>Réessayez après minuit, dans le fuseau horaire du compte.</translation>
    </message>
    <message>
        <source>Something other than HubSpot&apos;s token call answered (HTTP status %2). That says nothing about the token.</source>
        <translation>Autre chose que l’appel de HubSpot sur les jetons a répondu (code HTTP %2). Cela ne dit rien du jeton.</translation>
    </message>
    <message>
        <source>%1 sent nothing for %5 seconds.</source>
        <translation>%1 n’a rien envoyé pendant %5 secondes.</translation>
    </message>
    <message>
        <source>%1 did not finish its answer within %6 seconds.</source>
        <translation>%1 n’a pas terminé sa réponse en %6 secondes.</translation>
    </message>
    <message>
        <source>Needs all of these scopes</source>
        <translation>Exige tous ces champs d’application</translation>
    </message>
    <message>
        <source>Needs one of these scopes</source>
        <translation>Exige l’un de ces champs d’application</translation>
    </message>
    <message>
        <source>Copy it again from HubSpot: a rotated token ends the one before.</source>
        <translation>Copiez-le de nouveau depuis HubSpot&#xa0;: un jeton renouvelé met fin au précédent.</translation>
    </message>
    <message>
        <source>The call needs a permission inside HubSpot that no scope gives.</source>
        <translation>L’appel exige une autorisation interne à HubSpot, qu’aucun champ d’application ne donne.</translation>
    </message>
    <message>
        <source>Check the account&apos;s subscription and the user&apos;s rights, or ask HubSpot support.</source>
        <translation>Vérifiez l’abonnement du compte et les droits de l’utilisateur, ou contactez le support HubSpot.</translation>
    </message>
    <message>
        <source>Permissions inside HubSpot, not scopes</source>
        <translation>Autorisations internes à HubSpot, et non champs d’application</translation>
    </message>
    <message>
        <source>Cloudflare Ray ID</source>
        <translation>Ray ID de Cloudflare</translation>
    </message>
    <message>
        <source>Ask the user to install the app again: that brings new tokens. Access tokens issued before stay valid until they expire.</source>
        <translation>Demandez à l’utilisateur de réinstaller l’application&#xa0;: de nouveaux jetons seront émis. Les jetons d’accès déjà émis restent valables jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Install the app in the account again: that brings new tokens.</source>
        <translation>Réinstallez l’application dans le compte&#xa0;: de nouveaux jetons seront émis.</translation>
    </message>
    <message>
        <source>The server wants credentials that this call did not carry (HTTP status %2).</source>
        <translation>Le serveur demande des identifiants que cet appel ne contenait pas (code HTTP %2).</translation>
    </message>
    <message>
        <source>Check the kind of token and the app credentials, then proxy and firewall.</source>
        <translation>Vérifiez le type de jeton et les identifiants de l’application, puis le proxy et le pare-feu.</translation>
    </message>
    <message>
        <source>This call was forbidden (HTTP status %2).</source>
        <translation>Cet appel a été interdit (code HTTP %2).</translation>
    </message>
    <message>
        <source>Check proxy and firewall, ask the account&apos;s administrator, or give the correlation ID to HubSpot support.</source>
        <translation>Vérifiez le proxy et le pare-feu, adressez-vous à l’administrateur du compte ou transmettez l’ID de corrélation au support HubSpot.</translation>
    </message>
    <message>
        <source>The request was refused (HTTP status %2).</source>
        <translation>La requête a été refusée (code HTTP %2).</translation>
    </message>
    <message>
        <source>Read the details below; check the kind of token and the call.</source>
        <translation>Lisez les détails ci-dessous&#xa0;; vérifiez le type de jeton et l’appel.</translation>
    </message>
    <message>
        <source>Wait a minute and try again; status.hubspot.com reports outages.</source>
        <translation>Attendez une minute et réessayez&#xa0;; status.hubspot.com signale les pannes.</translation>
    </message>
    <message>
        <source>The server answered with an unexpected HTTP status (%2).</source>
        <translation>Le serveur a répondu par un code HTTP inattendu (%2).</translation>
    </message>
    <message>
        <source>The server answered with a redirect (HTTP status %2) that names no address. Nothing was sent on.</source>
        <translation>Le serveur a répondu par une redirection (code HTTP %2) sans adresse. Rien n’a été transmis plus loin.</translation>
    </message>
    <message>
        <source>The server answered that nothing has changed (HTTP status 304), which nobody asked it.</source>
        <translation>Le serveur a répondu que rien n’a changé (code HTTP 304), ce que personne ne lui a demandé.</translation>
    </message>
    <message>
        <source>The answer came compressed although this program asks for it plain, so it was not read.</source>
        <translation>La réponse est arrivée compressée alors que ce programme la demande telle quelle&#xa0;; elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>A gateway on the way may compress answers: ask its administrator, or try from another network.</source>
        <translation>Une passerelle intermédiaire compresse peut-être les réponses&#xa0;: demandez à son administrateur, ou essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>The answer came in an encoding that this program neither asked for nor knows, so it was not read.</source>
        <translation>La réponse est arrivée dans un encodage que ce programme n’a pas demandé et ne connaît pas&#xa0;; elle n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer, or answered with something that is not HTTP.</source>
        <translation>%1 a fermé la connexion sans répondre, ou a répondu par autre chose que du HTTP.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the port and --api-base: another service may answer there, or a firewall or proxy may close the connection.</source>
        <translation>Réessayez&#xa0;; si le problème persiste, vérifiez le port et --api-base&#xa0;: un autre service répond peut-être à cette adresse, ou un pare-feu ou un proxy ferme la connexion.</translation>
    </message>
    <message>
        <source>No connection to %1 was made within %4 seconds.</source>
        <translation>Aucune connexion à %1 n’a abouti en %4 secondes.</translation>
    </message>
    <message>
        <source>Try again; status.hubspot.com reports outages.</source>
        <translation>Réessayez&#xa0;; status.hubspot.com signale les pannes.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>%7 does not accept this token: it is expired, revoked or unknown. %7 says the same for all three.</source>
        <translation>%7 n’accepte pas ce jeton&#xa0;: il est expiré, révoqué ou inconnu. %7 donne la même réponse dans les trois cas.</translation>
    </message>
    <message>
        <source>%7 says that this does not have the form of an access token.</source>
        <translation>%7 indique que ce texte n’a pas la forme d’un jeton d’accès.</translation>
    </message>
    <message>
        <source>%7 refused the client ID.</source>
        <translation>%7 a refusé l’ID client.</translation>
    </message>
    <message>
        <source>%7 knows the client ID, but refused the client secret.</source>
        <translation>%7 connaît l’ID client, mais a refusé le secret client.</translation>
    </message>
    <message>
        <source>%7 refused the app credentials.</source>
        <translation>%7 a refusé les identifiants de l’application.</translation>
    </message>
    <message>
        <source>%7 says that this token has expired.</source>
        <translation>%7 indique que ce jeton a expiré.</translation>
    </message>
    <message>
        <source>%7 cannot read this as a token.</source>
        <translation>%7 ne reconnaît pas ce texte comme un jeton.</translation>
    </message>
    <message>
        <source>%7 says that the refresh token is invalid, expired or revoked. It does not tell which.</source>
        <translation>%7 indique que le jeton d’actualisation est invalide, expiré ou révoqué, sans préciser lequel des trois.</translation>
    </message>
    <message>
        <source>%7 does not accept the authorization code.</source>
        <translation>%7 n’accepte pas le code d’autorisation.</translation>
    </message>
    <message>
        <source>%7 does not accept the redirect URL.</source>
        <translation>%7 n’accepte pas l’URL de redirection.</translation>
    </message>
    <message>
        <source>%7 does not accept the grant type (grant_type).</source>
        <translation>%7 n’accepte pas ce type d’octroi (grant_type).</translation>
    </message>
    <message>
        <source>%7 does not accept the scopes.</source>
        <translation>%7 n’accepte pas les champs d’application.</translation>
    </message>
    <message>
        <source>%7 does not allow a user-level token for this call.</source>
        <translation>%7 n’autorise pas les jetons de niveau utilisateur pour cet appel.</translation>
    </message>
    <message>
        <source>Cloudflare, in front of %7, blocks this network address. The token was not looked at.</source>
        <translation>Cloudflare, placé devant %7, bloque cette adresse réseau. Le jeton n’a pas été examiné.</translation>
    </message>
    <message>
        <source>%7 received too many requests from this app or address.</source>
        <translation>%7 a reçu trop de requêtes de cette application ou de cette adresse.</translation>
    </message>
    <message>
        <source>The daily limit of calls to %7 is used up.</source>
        <translation>La limite quotidienne d’appels à %7 est épuisée.</translation>
    </message>
    <message>
        <source>%7 has locked this for a moment.</source>
        <translation>%7 a momentanément verrouillé cette ressource.</translation>
    </message>
    <message>
        <source>%7 is moving this account to another data centre.</source>
        <translation>%7 transfère ce compte vers un autre centre de données.</translation>
    </message>
    <message>
        <source>%7 no longer offers this call: HubSpot announced the end of v1 for %3.</source>
        <translation>%7 n’offre plus cet appel&#xa0;: HubSpot a annoncé la fin de la v1 pour le %3.</translation>
    </message>
    <message>
        <source>%7, or a server in front of it, has trouble at the moment (HTTP status %2).</source>
        <translation>%7, ou un serveur placé devant lui, rencontre un problème en ce moment (code HTTP %2).</translation>
    </message>
    <message>
        <source>The network in front of %7 has a fault that seldom goes away by itself (HTTP status %2).</source>
        <translation>Le réseau placé devant %7 présente un défaut qui disparaît rarement de lui-même (code HTTP %2).</translation>
    </message>
    <message>
        <source>Check that no proxy or firewall answers in %7&apos;s place, then try again.</source>
        <translation>Vérifiez qu’aucun proxy ou pare-feu ne répond à la place de %7, puis réessayez.</translation>
    </message>
    <message>
        <source>A cache on the way may have answered in %7&apos;s place: try again, or from another network.</source>
        <translation>Un cache intermédiaire a peut-être répondu à la place de %7&#xa0;: réessayez, ou essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>A web page answered in %7&apos;s place, as guest networks and firewalls do.</source>
        <translation>Une page web a répondu à la place de %7, comme le font les réseaux invités et les pare-feu.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and time; if they are right, something else answers in %7&apos;s place.</source>
        <translation>Vérifiez la date et l’heure de cette machine&#xa0;; si elles sont justes, autre chose répond à la place de %7.</translation>
    </message>
    <message>
        <source>Something else answers in %7&apos;s place: check the network, its proxy and --api-base.</source>
        <translation>Autre chose répond à la place de %7&#xa0;: vérifiez le réseau, son proxy et --api-base.</translation>
    </message>
    <message>
        <source>Something old answers in %7&apos;s place: check the network, its proxy and --api-base.</source>
        <translation>Un équipement ancien répond à la place de %7&#xa0;: vérifiez le réseau, son proxy et --api-base.</translation>
    </message>
    <message>
        <source>Something that offers only old or weak encryption may answer in %7&apos;s place: check the network, its proxy and --api-base, then try again.</source>
        <translation>Un équipement qui n’offre qu’un chiffrement ancien ou faible répond peut-être à la place de %7&#xa0;: vérifiez le réseau, son proxy et --api-base, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 says that this token has been expired since %2.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host, %2: date and time</extracomment>
        <translation>%1 indique que ce jeton a expiré le %2.</translation>
    </message>
    <message>
        <source>%1 says that this token expired %2 ago.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host, %2: a duration such as &quot;5 h&quot;</extracomment>
        <translation>%1 indique que ce jeton a expiré il y a %2.</translation>
    </message>
    <message>
        <source>Scopes it names (%1 does not say whether one is enough)</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>Champs d’application cités (%1 ne précise pas si un seul suffit)</translation>
    </message>
    <message>
        <source>%1 does not accept this private-app token or service key.</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>%1 n’accepte pas ce jeton d’application privée ou cette clé de service.</translation>
    </message>
    <message>
        <source>%1 says</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host; what it said follows</extracomment>
        <translation>%1 indique</translation>
    </message>
    <message>
        <source>Copy the client ID again from your app&apos;s Auth page into Token &gt; App Credentials.</source>
        <translation>Copiez de nouveau l’ID client depuis la page Auth de votre application dans Jeton &gt; Identifiants de l’application.</translation>
    </message>
    <message>
        <source>Copy the client secret again from your app&apos;s Auth page into Token &gt; App Credentials.</source>
        <translation>Copiez de nouveau le secret client depuis la page Auth de votre application dans Jeton &gt; Identifiants de l’application.</translation>
    </message>
    <message>
        <source>Check that only the token was copied, or use introspection (Token menu).</source>
        <translation>Vérifiez que seul le jeton a été copié, ou utilisez l’introspection (menu Jeton).</translation>
    </message>
    <message>
        <source>Use introspection: enter your app&apos;s client ID and secret under Token &gt; App Credentials, and choose Token &gt; Automatic.</source>
        <translation>Utilisez l’introspection&#xa0;: saisissez l’ID client et le secret client de votre application dans Jeton &gt; Identifiants de l’application, et choisissez Jeton &gt; Automatique.</translation>
    </message>
    <message>
        <source>Check proxy, firewall and --api-base, then try again or choose another call in the Token menu.</source>
        <translation>Vérifiez le proxy, le pare-feu et --api-base, puis réessayez ou choisissez un autre appel dans le menu Jeton.</translation>
    </message>
    <message>
        <source>Another service may answer at this port, or a proxy or firewall in %7&apos;s place: check the network, its proxy and --api-base.</source>
        <translation>Un autre service répond peut-être sur ce port, ou un proxy ou un pare-feu à la place de %7&#xa0;: vérifiez le réseau, son proxy et --api-base.</translation>
    </message>
    <message>
        <source>%1 answered with something that is not proper TLS, so no encrypted connection was made. The token was not sent.</source>
        <translation>%1 a répondu par autre chose que du TLS correct&#xa0;: aucune connexion chiffrée n’a été établie. Le jeton n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>ScopeName</name>
    <message>
        <source>Account information</source>
        <translation>Informations sur le compte</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytique</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Brands</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>CMS</source>
        <translation>CMS</translation>
    </message>
    <message>
        <source>Data queries</source>
        <translation>Requêtes de données</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Communication preferences</source>
        <translation>Préférences de communication</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>Appels à l’action</translation>
    </message>
    <message>
        <source>E-commerce</source>
        <translation>E-commerce</translation>
    </message>
    <message>
        <source>External integrations</source>
        <translation>Intégrations externes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>HubDB</source>
        <translation>HubDB</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Intégrations</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Marketing e-mail</source>
        <translation>E-mails marketing</translation>
    </message>
    <message>
        <source>Media bridge</source>
        <translation>Media Bridge</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Record images</source>
        <translation>Images des fiches</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Meetings scheduler</source>
        <translation>Prise de rendez-vous</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Taux de taxe</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Transactional e-mail</source>
        <translation>E-mails transactionnels</translation>
    </message>
    <message>
        <source>Lets people connect the app to their account; every app has it.</source>
        <translation>Permet de connecter l’application à un compte&#xa0;; toute application l’a.</translation>
    </message>
    <message>
        <source>The app may exchange invoices, products and contacts with accounting.</source>
        <translation>L’application peut échanger factures, produits et contacts avec la comptabilité.</translation>
    </message>
    <message>
        <source>The app may add custom actions to HubSpot.</source>
        <translation>L’application peut ajouter des actions personnalisées à HubSpot.</translation>
    </message>
    <message>
        <source>The app may use workflows.</source>
        <translation>L’application peut utiliser les workflows.</translation>
    </message>
    <message>
        <source>The app may read analytics data.</source>
        <translation>L’application peut lire les données d’analyse.</translation>
    </message>
    <message>
        <source>The app may read and change contacts, companies, deals and their properties (an older, wide scope).</source>
        <translation>L’application peut lire et modifier contacts, entreprises, transactions et leurs propriétés (un champ d’application ancien et large).</translation>
    </message>
    <message>
        <source>The app may read and change pages, blogs, templates and e-mails.</source>
        <translation>L’application peut lire et modifier pages, blogs, modèles et e-mails.</translation>
    </message>
    <message>
        <source>The app may read and change products and line items.</source>
        <translation>L’application peut lire et modifier produits et lignes de produits.</translation>
    </message>
    <message>
        <source>The app may read, upload and change files in the file manager.</source>
        <translation>L’application peut lire, ajouter et modifier des fichiers dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The app may read and change forms.</source>
        <translation>L’application peut lire et modifier les formulaires.</translation>
    </message>
    <message>
        <source>The app may download files that people sent in through forms.</source>
        <translation>L’application peut télécharger les fichiers envoyés par des formulaires.</translation>
    </message>
    <message>
        <source>The app may read and change HubDB tables.</source>
        <translation>L’application peut lire et modifier les tables HubDB.</translation>
    </message>
    <message>
        <source>The app may synchronise records with another system.</source>
        <translation>L’application peut synchroniser des fiches avec un autre système.</translation>
    </message>
    <message>
        <source>The app may use reports.</source>
        <translation>L’application peut utiliser les rapports.</translation>
    </message>
    <message>
        <source>The app may read the content of one-to-one e-mails sent to contacts.</source>
        <translation>L’application peut lire le contenu des e-mails individuels envoyés aux contacts.</translation>
    </message>
    <message>
        <source>The app may use the social media accounts and posts.</source>
        <translation>L’application peut utiliser les comptes et publications de réseaux sociaux.</translation>
    </message>
    <message>
        <source>The app may read and change tickets.</source>
        <translation>L’application peut lire et modifier les tickets.</translation>
    </message>
    <message>
        <source>The app may add its own events to the timelines of records.</source>
        <translation>L’application peut ajouter ses propres événements à la chronologie des fiches.</translation>
    </message>
    <message>
        <source>The app may send single transactional e-mails.</source>
        <translation>L’application peut envoyer des e-mails transactionnels individuels.</translation>
    </message>
    <message>
        <source>data of the area %1</source>
        <extracomment>%1 is an area of HubSpot such as CRM or Settings</extracomment>
        <translation>les données «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the %1 records of the CRM</source>
        <extracomment>%1 is HubSpot&apos;s own word for a kind of record: contacts, deals, line items</extracomment>
        <translation>les fiches «&#xa0;%1&#xa0;» du CRM</translation>
    </message>
    <message>
        <source>the properties and settings of %1 in the CRM</source>
        <extracomment>%1 is HubSpot&apos;s own word for a kind of record</extracomment>
        <translation>les propriétés et réglages de «&#xa0;%1&#xa0;» dans le CRM</translation>
    </message>
    <message>
        <source>the pipelines of %1 in the CRM</source>
        <extracomment>%1 is HubSpot&apos;s own word for a kind of record</extracomment>
        <translation>les pipelines de «&#xa0;%1&#xa0;» dans le CRM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is HubSpot&apos;s own word for a thing, %2 the area it is in: &quot;users teams in Settings&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message>
        <source>The app may read %1.</source>
        <translation>L’application peut lire %1.</translation>
    </message>
    <message>
        <source>The app may create, change and delete %1.</source>
        <translation>L’application peut créer, modifier et supprimer %1.</translation>
    </message>
    <message>
        <source>The app may read, create, change and delete %1.</source>
        <translation>L’application peut lire, créer, modifier et supprimer %1.</translation>
    </message>
    <message>
        <source>The app may export %1.</source>
        <translation>L’application peut exporter %1.</translation>
    </message>
    <message>
        <source>The app may import %1.</source>
        <translation>L’application peut importer %1.</translation>
    </message>
    <message>
        <source>The app may use %1; the name does not say how.</source>
        <translation>L’application peut utiliser %1&#xa0;; le nom ne dit pas comment.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>read and write</source>
        <translation>lecture et écriture</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>A scope without a name.</source>
        <translation>Un champ d’application sans nom.</translation>
    </message>
    <message>
        <source>The app may do this: %1, with %2.</source>
        <extracomment>%1 is HubSpot&apos;s own word for an act: send, publish; %2 what it is done to</extracomment>
        <translation>L’application peut faire ceci&#xa0;: %1, avec %2.</translation>
    </message>
    <message>
        <source>Includes highly sensitive data.</source>
        <translation>Comprend des données très sensibles.</translation>
    </message>
    <message>
        <source>Includes sensitive data.</source>
        <translation>Comprend des données sensibles.</translation>
    </message>
    <message>
        <source>highly sensitive</source>
        <translation>très sensible</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the access of a scope, such as read; %2 is &quot;sensitive&quot; or &quot;highly sensitive&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ScopeWordings</name>
    <message>
        <source>Needed, and not granted.</source>
        <translation>Nécessaire, mais non accordé.</translation>
    </message>
    <message>
        <source>One of several is needed, and none of them is granted.</source>
        <translation>Un seul parmi plusieurs suffirait, mais aucun n’est accordé.</translation>
    </message>
    <message>
        <source>The install URL asks for it, and it is not granted.</source>
        <translation>L’URL d’installation le demande, mais il n’est pas accordé.</translation>
    </message>
    <message>
        <source>Optional, and not granted.</source>
        <translation>Facultatif et non accordé.</translation>
    </message>
    <message>
        <source>Not granted; needed only if an install URL asks for it.</source>
        <translation>Non accordé&#xa0;; nécessaire seulement si une URL d’installation le demande.</translation>
    </message>
    <message>
        <source>Not granted, but others of the same list are: HubSpot does not say whether one is enough.</source>
        <translation>Non accordé, mais d’autres de la même liste le sont&#xa0;: HubSpot ne dit pas si un seul suffit.</translation>
    </message>
    <message>
        <source>May be granted: the token holds scopes whose names cannot be read from it.</source>
        <translation>Peut-être accordé&#xa0;: le jeton contient des champs d’application dont on ne peut lire le nom.</translation>
    </message>
    <message>
        <source>The scopes of the token are not known yet.</source>
        <translation>Les champs d’application du jeton ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>A permission inside HubSpot, not a scope: no app can ask for it.</source>
        <translation>Une autorisation interne à HubSpot, pas un champ d’application&#xa0;: aucune application ne peut la demander.</translation>
    </message>
    <message>
        <source>Needed and granted.</source>
        <translation>Nécessaire et accordé.</translation>
    </message>
    <message>
        <source>Granted; one of several is enough.</source>
        <translation>Accordé&#xa0;; un seul parmi plusieurs suffit.</translation>
    </message>
    <message>
        <source>Granted, and not needed.</source>
        <translation>Accordé, mais non nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n required scope(s) missing</source>
        <translation>
            <numerusform>%n champ d’application requis manque</numerusform>
            <numerusform>%n champs d’application requis manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>all required scopes granted</source>
        <translation>tous les champs d’application requis sont accordés</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n indécis</numerusform>
            <numerusform>%n indécis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional missing</source>
        <translation>
            <numerusform>%n facultatif manque</numerusform>
            <numerusform>%n facultatifs manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>the list was cut, so there may be more</source>
        <translation>la liste était tronquée, il peut y en avoir d’autres</translation>
    </message>
    <message>
        <source>read from the token, not confirmed by HubSpot</source>
        <translation>lu dans le jeton, non confirmé par HubSpot</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>HubSpot will refuse this install URL: the scope oauth is not in it.</source>
        <translation>HubSpot refusera cette URL d’installation&#xa0;: le champ d’application oauth n’y figure pas.</translation>
    </message>
    <message>
        <source>HubSpot will refuse this install URL: the app requires %1, and the URL does not ask for it.</source>
        <translation>HubSpot refusera cette URL d’installation&#xa0;: l’application exige %1, et l’URL ne le demande pas.</translation>
    </message>
    <message>
        <source>HubSpot will refuse this install URL: the app requires %1, and the URL has it as optional only.</source>
        <translation>HubSpot refusera cette URL d’installation&#xa0;: l’application exige %1, que l’URL ne demande qu’à titre facultatif.</translation>
    </message>
    <message>
        <source>HubSpot will refuse this install URL: it asks for %1, which the app does not declare.</source>
        <translation>HubSpot refusera cette URL d’installation&#xa0;: elle demande %1, que l’application ne déclare pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) needed by the app.</source>
        <translation>
            <numerusform>%n champ d’application nécessaire à l’application.</numerusform>
            <numerusform>%n champs d’application nécessaires à l’application.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n optional or conditional.</source>
        <translation>
            <numerusform>%n facultatif ou conditionnel.</numerusform>
            <numerusform>%n facultatifs ou conditionnels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken for %2.</source>
        <extracomment>%1 is a short form such as &quot;crm.lists.*&quot;, %2 the scopes it stands for</extracomment>
        <translation>%1 a été compris comme %2.</translation>
    </message>
    <message>
        <source>HubSpot knows no scope of this name: %1.</source>
        <translation>HubSpot ne connaît aucun champ d’application de ce nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list was cut: copy the whole of it.</source>
        <translation>La liste était tronquée&#xa0;: copiez-la en entier.</translation>
    </message>
    <message>
        <source>There are more than can be checked.</source>
        <translation>Il y en a plus qu’on ne peut en vérifier.</translation>
    </message>
    <message>
        <source>Not in my list. Make the call and paste the answer.</source>
        <translation>Absent de ma liste. Effectuez l’appel et collez la réponse.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s documentation asks for one of: %1 (compared on %2).</source>
        <translation>La documentation de HubSpot exige l’un de ceux-ci&#xa0;: %1 (comparé le %2).</translation>
    </message>
    <message>
        <source>This token has none of them.</source>
        <translation>Ce jeton n’en a aucun.</translation>
    </message>
    <message>
        <source>This token has: %1.</source>
        <translation>Ce jeton a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Taken for a GET: the text names no method.</source>
        <translation>Traité comme un GET&#xa0;: le texte ne nomme aucune méthode.</translation>
    </message>
    <message>
        <source>The text is too long to be read whole: its first %1 characters were.</source>
        <extracomment>%1: a number of characters</extracomment>
        <translation>Le texte est trop long pour être lu en entier&#xa0;: seuls ses %1 premiers caractères l’ont été.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>blanks</source>
        <translation>des espaces</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>des sauts de ligne</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>des caractères invisibles</translation>
    </message>
    <message>
        <source>quotes and punctuation</source>
        <translation>des guillemets et de la ponctuation</translation>
    </message>
    <message>
        <source>the &quot;Bearer&quot; prefix</source>
        <translation>le préfixe «&#xa0;Bearer&#xa0;»</translation>
    </message>
    <message>
        <source>the URL around it</source>
        <translation>l’URL autour</translation>
    </message>
    <message>
        <source>the curl command around it</source>
        <translation>la commande curl autour</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>a expiré %1</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>compte %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>application %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>région %1</translation>
    </message>
    <message>
        <source>%1 (read from the token, not confirmed by HubSpot)</source>
        <extracomment>%1: a list such as &quot;expires 16:42, account 6251543, app 1112131&quot;</extracomment>
        <translation>%1 (lu dans le jeton, non confirmé par HubSpot)</translation>
    </message>
    <message>
        <source>an OAuth access token</source>
        <translation>un jeton d’accès OAuth</translation>
    </message>
    <message>
        <source>a UUID: a client ID, a client secret or a developer key</source>
        <translation>un UUID&#xa0;: un ID client, un secret client ou une clé de développeur</translation>
    </message>
    <message>
        <source>a JWT (an ID token)</source>
        <translation>un JWT (un jeton d’identité)</translation>
    </message>
    <message>
        <source>a token of an unknown kind</source>
        <translation>un jeton d’un type inconnu</translation>
    </message>
    <message>
        <source>Paste a token here. Nothing is sent until you press Inspect.</source>
        <translation>Collez un jeton ici. Rien n’est envoyé avant que vous ne cliquiez sur Inspecter.</translation>
    </message>
    <message>
        <source>There is no token in this text. Nothing was sent; copy the token again.</source>
        <translation>Il n’y a pas de jeton dans ce texte. Rien n’a été envoyé&#xa0;; copiez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>This text is too long for a token. Nothing was sent; copy just the token.</source>
        <translation>Ce texte est trop long pour un jeton. Rien n’a été envoyé&#xa0;; copiez seulement le jeton.</translation>
    </message>
    <message>
        <source>Looks like %1.</source>
        <translation>Semble être %1.</translation>
    </message>
    <message>
        <source>It seems to be damaged or cut short: %1 of %2 bytes can be read.</source>
        <translation>Il semble endommagé ou coupé&#xa0;: %1 octets sur %2 sont lisibles.</translation>
    </message>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HubSpot has no call that tells about %1. Paste the access token that came with it.</source>
        <translation>HubSpot n’a pas d’appel qui renseigne sur %1. Collez le jeton d’accès reçu avec lui.</translation>
    </message>
    <message>
        <source>--api-base needs a URL such as https://api.hubapi.com</source>
        <translation>--api-base exige une URL telle que https://api.hubapi.com</translation>
    </message>
    <message>
        <source>--api-base must be https; http is for loopback addresses only</source>
        <translation>--api-base doit être en https&#xa0;; http est réservé aux adresses de bouclage</translation>
    </message>
    <message>
        <source>--api-base must not hold a user name or password</source>
        <translation>--api-base ne doit contenir ni nom d’utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>--api-base must not hold a query or a fragment</source>
        <translation>--api-base ne doit contenir ni requête ni fragment</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>%1: a time of day of today</extracomment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <extracomment>%1: a date, %2: a time of day</extracomment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>escape sequences</source>
        <translation>des séquences d’échappement</translation>
    </message>
    <message>
        <source>look-alikes of the dash</source>
        <translation>des caractères semblables au tiret</translation>
    </message>
    <message>
        <source>the base64 around it</source>
        <translation>le codage base64</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>le texte environnant</translation>
    </message>
    <message>
        <source>A refresh token was left aside.</source>
        <translation>Un jeton d’actualisation a été laissé de côté.</translation>
    </message>
    <message>
        <source>A client secret was left aside.</source>
        <translation>Un secret client a été laissé de côté.</translation>
    </message>
    <message>
        <source>A personal access key was left aside.</source>
        <translation>Une clé d’accès personnelle a été laissée de côté.</translation>
    </message>
    <message>
        <source>A secret that is not HubSpot&apos;s was left aside.</source>
        <translation>Un secret qui n’est pas de HubSpot a été laissé de côté.</translation>
    </message>
    <message>
        <source>This is an error reply of HubSpot, not a token. Paste the token that the call was made with.</source>
        <translation>C’est une réponse d’erreur de HubSpot, pas un jeton. Collez le jeton avec lequel l’appel a été fait.</translation>
    </message>
    <message>
        <source>This is a list of scopes, not a token. Inspect a token to see which of them it has.</source>
        <translation>C’est une liste de champs d’application, pas un jeton. Inspectez un jeton pour voir lesquels il possède.</translation>
    </message>
    <message>
        <source>This is the configuration file of an app: it lists scopes and holds no token.</source>
        <translation>C’est le fichier de configuration d’une application&#xa0;: il énumère des champs d’application et ne contient aucun jeton.</translation>
    </message>
    <message>
        <source>This is a personal access key of HubSpot&apos;s command-line tools, not a token, so it was not sent. Paste the access token that the tools made with it.</source>
        <translation>C’est une clé d’accès personnelle des outils en ligne de commande de HubSpot, pas un jeton&#xa0;; elle n’a donc pas été envoyée. Collez le jeton d’accès que les outils ont obtenu avec elle.</translation>
    </message>
    <message>
        <source>This is a developer API key, not a token, so it was not sent. Paste an access token instead.</source>
        <translation>C’est une clé d’API de développeur, pas un jeton&#xa0;; elle n’a donc pas été envoyée. Collez plutôt un jeton d’accès.</translation>
    </message>
    <message>
        <source>The token in this text is masked or shortened: dots, stars or a word such as REDACTED stand in for its characters. Copy the whole token where it was issued.</source>
        <translation>Le jeton de ce texte est masqué ou abrégé&#xa0;: des points, des astérisques ou un mot tel que REDACTED remplacent ses caractères. Copiez le jeton entier là où il a été émis.</translation>
    </message>
    <message numerus="yes">
        <source>This begins like %1, but it is cut short: %n characters are missing. Copy the whole token.</source>
        <translation>
            <numerusform>Cela commence comme %1, mais le texte est coupé&#xa0;: il manque %n caractère. Copiez le jeton entier.</numerusform>
            <numerusform>Cela commence comme %1, mais le texte est coupé&#xa0;: il manque %n caractères. Copiez le jeton entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>This begins like %1, but it is damaged or cut short. Copy the whole token.</source>
        <translation>Cela commence comme %1, mais le texte est endommagé ou coupé. Copiez le jeton entier.</translation>
    </message>
    <message>
        <source>This is a placeholder or an example: the token itself is to be put in its place. Paste the token.</source>
        <translation>C’est un texte de remplacement ou un exemple&#xa0;: le jeton lui-même doit prendre sa place. Collez le jeton.</translation>
    </message>
    <message>
        <source>There is no token in this request. Paste the token that it is made with.</source>
        <translation>Cette requête ne contient aucun jeton. Collez le jeton avec lequel elle est faite.</translation>
    </message>
    <message>
        <source>This looks like a secret of %1, not of HubSpot, so it was not sent. Paste a HubSpot token instead.</source>
        <translation>Cela ressemble à un secret de %1, pas de HubSpot&#xa0;; il n’a donc pas été envoyé. Collez plutôt un jeton HubSpot.</translation>
    </message>
    <message>
        <source>These are the credentials of the Basic scheme, a user name and a secret, and not a token of HubSpot&apos;s, so nothing was sent.</source>
        <translation>Ce sont les identifiants du schéma Basic, un nom d’utilisateur et un secret, et non un jeton de HubSpot&#xa0;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the beginning and the end of a token, %2: what it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n different tokens in this text. Choose the one to ask about.</source>
        <translation>
            <numerusform>Il y a %n jeton dans ce texte. Choisissez-le pour interroger HubSpot.</numerusform>
            <numerusform>Il y a %n jetons différents dans ce texte. Choisissez celui sur lequel interroger HubSpot.</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has the shape of no HubSpot token, so Inspect does not send it. If you know that HubSpot issued it, press Send It All the Same.</source>
        <translation>Ce texte n’a la forme d’aucun jeton HubSpot&#xa0;; Inspecter ne l’envoie donc pas. Si vous savez que HubSpot l’a émis, appuyez sur Envoyer quand même.</translation>
    </message>
    <message>
        <source>a refresh token, an authorization code or a developer key</source>
        <translation>un jeton d’actualisation, un code d’autorisation ou une clé de développeur</translation>
    </message>
    <message>
        <source>a private-app token or a service key</source>
        <translation>un jeton d’application privée ou une clé de service</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a day in a sentence: &quot;the end of v1 for 16 February 2027&quot;</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>This is the install URL of an app, not a token. Install the app, then paste the access token that you get for its code.</source>
        <translation>C’est l’URL d’installation d’une application, pas un jeton. Installez l’application, puis collez le jeton d’accès obtenu en échange de son code.</translation>
    </message>
    <message>
        <source>This looks like a key or a hash, not like a HubSpot token, so it was not sent. Paste a HubSpot token instead.</source>
        <translation>Ce texte ressemble à une clé ou à une empreinte, non à un jeton HubSpot&#xa0;; il n’a pas été envoyé. Collez plutôt un jeton HubSpot.</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>It may be cut short: other tokens of its time have more fields.</source>
        <translation>Il est peut-être coupé&#xa0;: les autres jetons de la même époque ont plus de champs.</translation>
    </message>
    <message>
        <source>Introspection needs the client ID and client secret of the app that the token was issued to. Enter them under Token &gt; App Credentials.</source>
        <translation>L’introspection exige l’ID client et le secret client de l’application pour laquelle le jeton a été émis. Saisissez-les dans Jeton &gt; Identifiants de l’application.</translation>
    </message>
    <message>
        <source>This looks like %1, so it was not sent. Paste the access token instead; a client ID and client secret go under Token &gt; App Credentials. An old refresh token looks the same: choose Introspection or v1 in the Token menu to ask about it.</source>
        <translation>Ceci semble être %1 et n’a donc pas été envoyé. Collez plutôt le jeton d’accès&#xa0;; l’ID client et le secret client vont dans Jeton &gt; Identifiants de l’application. Un ancien jeton d’actualisation a la même forme&#xa0;: choisissez Introspection ou v1 dans le menu Jeton pour interroger HubSpot à son sujet.</translation>
    </message>
    <message>
        <source>These are app credentials: a client ID or a client secret, not a token, so nothing was sent. They belong under Token &gt; App Credentials.</source>
        <translation>Ce sont les identifiants d’une application&#xa0;: un ID client ou un secret client, pas un jeton&#xa0;; rien n’a donc été envoyé. Leur place est sous Jeton &gt; Identifiants de l’application.</translation>
    </message>
    <message>
        <source>HubSpot announced the end of the v1 call for %1. Enter the client ID and client secret of your app under Token &gt; App Credentials, so that introspection can answer.</source>
        <translation>HubSpot a annoncé la fin de l’appel v1 pour le %1. Saisissez l’ID client et le secret client de votre application dans Jeton &gt; Identifiants de l’application, pour que l’introspection puisse répondre.</translation>
    </message>
</context>
<context>
    <name>ServerNames</name>
    <message>
        <source>HubSpot (simulated)</source>
        <extracomment>the server of the demo, as in &quot;Press Inspect to ask %1.&quot; or &quot;%1 does not know this token&quot;</extracomment>
        <translation>HubSpot (simulé)</translation>
    </message>
</context>
<context>
    <name>ServerQuestion</name>
    <message>
        <source>Not HubSpot</source>
        <translation>Pas HubSpot</translation>
    </message>
    <message>
        <source>Send the token to %1, which is not HubSpot?</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Envoyer le jeton à %1, qui n’est pas HubSpot&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever runs that server can use the token as you can. This is asked once, until the program ends.</source>
        <translation>Quiconque exploite ce serveur pourra utiliser le jeton comme vous. Cette question n’est posée qu’une fois par session du programme.</translation>
    </message>
    <message>
        <source>&amp;Send It There</source>
        <translation>&amp;Envoyer</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Data region</source>
        <translation>Région des données</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>ID de corrélation</translation>
    </message>
    <message>
        <source>Scopes (%1)</source>
        <translation>Champs d’application (%1)</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordé</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>Failed call</source>
        <translation>Appel échoué</translation>
    </message>
    <message>
        <source>Account (read from the token)</source>
        <translation>Compte (lu dans le jeton)</translation>
    </message>
    <message>
        <source>App (read from the token)</source>
        <translation>Application (lue dans le jeton)</translation>
    </message>
    <message>
        <source>Scopes: not known</source>
        <translation>Champs d’application&#xa0;: inconnus</translation>
    </message>
    <message>
        <source>Scopes (%1), read from the token</source>
        <translation>Champs d’application (%1), lus dans le jeton</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>%1, not HubSpot</source>
        <translation>%1, pas HubSpot</translation>
    </message>
</context>
<context>
    <name>TypeWords</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a number of whole seconds was expected</source>
        <translation>un nombre entier de secondes était attendu</translation>
    </message>
    <message>
        <source>a time in milliseconds since 1970 was expected</source>
        <translation>un instant en millisecondes depuis 1970 était attendu</translation>
    </message>
    <message>
        <source>text was expected</source>
        <translation>un texte était attendu</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>une valeur vrai ou faux était attendue</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>une liste de textes était attendue</translation>
    </message>
    <message>
        <source>a list of whole numbers was expected</source>
        <translation>une liste de nombres entiers était attendue</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>un objet était attendu</translation>
    </message>
    <message>
        <source>base64 text was expected</source>
        <translation>un texte en base64 était attendu</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>un nombre entier était attendu</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 was expected</source>
        <translation>un nombre entier de 0 à %1 était attendu</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>hub %1</source>
        <extracomment>%1: a user&apos;s e-mail address or &quot;user 123&quot;, %2: the number of a HubSpot account</extracomment>
        <translation>hub %1</translation>
    </message>
    <message>
        <source>%1 on hub %2</source>
        <translation>%1 sur le hub %2</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Was active when inspected</source>
        <translation>Était actif lors de l’inspection</translation>
    </message>
    <message>
        <source>Was not active when inspected</source>
        <translation>N’était pas actif lors de l’inspection</translation>
    </message>
    <message>
        <source>Expired %1 (read from the token)</source>
        <extracomment>%1: &quot;at 16:42&quot; or &quot;on 23 Nov 2026 at 16:42&quot;</extracomment>
        <translation>A expiré %1 (lu dans le jeton)</translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation>Aucun jeton inspecté pour l’instant</translation>
    </message>
    <message>
        <source>The token is damaged or cut short: copy it again, the whole of it</source>
        <translation>Le jeton est endommagé ou coupé&#xa0;: copiez-le de nouveau, en entier</translation>
    </message>
    <message>
        <source>Check that the app credentials are those of the app that the token was issued to.</source>
        <translation>Vérifiez que les identifiants sont ceux de l’application pour laquelle le jeton a été émis.</translation>
    </message>
    <message>
        <source>Get a new access token with the refresh token.</source>
        <translation>Obtenez un nouveau jeton d’accès à l’aide du jeton d’actualisation.</translation>
    </message>
    <message>
        <source>Unclear: the reply is about another token</source>
        <translation>Incertain&#xa0;: la réponse concerne un autre jeton</translation>
    </message>
    <message>
        <source>Account unclear: %1</source>
        <extracomment>%1: two or three account numbers, &quot;7004242 or 6251543&quot;</extracomment>
        <translation>Compte incertain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown: the reply does not say whether it is active</source>
        <translation>Inconnu&#xa0;: la réponse ne précise pas s’il est actif</translation>
    </message>
    <message>
        <source>Not checked: no answer came</source>
        <translation>Non vérifié&#xa0;: aucune réponse reçue</translation>
    </message>
    <message>
        <source>Not checked: the answer says nothing about this token</source>
        <translation>Non vérifié&#xa0;: la réponse ne dit rien de ce jeton</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Cancelled, so not checked</source>
        <translation>Annulé, donc non vérifié</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>between account numbers that contradict each other</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>The file does not say whether it was active</source>
        <translation>Le fichier ne précise pas si le jeton était actif</translation>
    </message>
    <message>
        <source>Unclear: the reply says too little to call the token active</source>
        <translation>Incertain&#xa0;: la réponse en dit trop peu pour considérer le jeton comme actif</translation>
    </message>
    <message>
        <source>by what it says of itself it has not expired: it was revoked, or HubSpot never issued it</source>
        <translation>d’après son propre contenu, il n’a pas expiré&#xa0;: il a été révoqué, ou HubSpot ne l’a jamais émis</translation>
    </message>
    <message>
        <source>no expiry can be read from it, so it does not look like an OAuth access token</source>
        <translation>aucune expiration n’y est lisible&#xa0;: il ne ressemble donc pas à un jeton d’accès OAuth</translation>
    </message>
    <message>
        <source>Not checked: nothing was sent</source>
        <translation>Non vérifié&#xa0;: rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Not checked: the answer does not say whether the token is active</source>
        <translation>Non vérifié&#xa0;: la réponse ne dit pas si le jeton est actif</translation>
    </message>
    <message>
        <source>Asking %1...</source>
        <translation>Interrogation de %1...</translation>
    </message>
    <message>
        <source>Do not rely on this reply.</source>
        <translation>Ne vous fiez pas à cette réponse.</translation>
    </message>
    <message>
        <source>Choose one of the tokens first</source>
        <translation>Choisissez d’abord l’un des jetons</translation>
    </message>
    <message>
        <source>No token to inspect yet</source>
        <translation>Aucun jeton à inspecter pour l’instant</translation>
    </message>
    <message>
        <source>%1 does not call this token active: it is expired, revoked, or issued to another app</source>
        <extracomment>%1: &quot;HubSpot&quot; or a host</extracomment>
        <translation>%1 ne considère pas ce jeton comme actif&#xa0;: il est expiré, révoqué ou émis pour une autre application</translation>
    </message>
    <message>
        <source>Expired, says %1</source>
        <translation>Expiré, d’après %1</translation>
    </message>
    <message>
        <source>Not an OAuth access token, says %1</source>
        <translation>Pas un jeton d’accès OAuth, d’après %1</translation>
    </message>
    <message>
        <source>Not accepted by %1</source>
        <translation>Refusé par %1</translation>
    </message>
</context>
<context>
    <name>VisibleText</name>
    <message>
        <source>… (1 more character)</source>
        <translation>… (encore 1 caractère)</translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters)</source>
        <translation>
            <numerusform>… (encore %n caractère)</numerusform>
            <numerusform>… (encore %n caractères)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>no free port on 127.0.0.1 for the demo</source>
        <translation>aucun port libre sur 127.0.0.1 pour la démo</translation>
    </message>
    <message>
        <source>There was no token on standard input. Paste the token above.</source>
        <translation>L’entrée standard ne contenait aucun jeton. Collez le jeton ci-dessus.</translation>
    </message>
    <message>
        <source>no window can be opened: there is no display (DISPLAY, WAYLAND_DISPLAY) that can be reached, or Qt&apos;s plugin for it is missing</source>
        <translation>aucune fenêtre ne peut s’ouvrir&#xa0;: aucun affichage (DISPLAY, WAYLAND_DISPLAY) n’est accessible, ou le module de Qt correspondant manque</translation>
    </message>
</context>
</TS>
