<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>&amp;New meeting…</source>
        <translation>&amp;Nouvelle réunion…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Practise on a &amp;sample</source>
        <translation>&amp;S’exercer sur un exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Export to Word…</source>
        <translation>Exporter &amp;vers Word…</translation>
    </message>
    <message>
        <source>Earlier states and &amp;passphrase</source>
        <translation>États &amp;antérieurs et phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Ve&amp;rrouiller</translation>
    </message>
    <message>
        <source>Export fi&amp;gures to Word…</source>
        <translation>Exporter &amp;les statistiques vers Word…</translation>
    </message>
    <message>
        <source>E&amp;xport the speech log…</source>
        <translation>Exporter le &amp;journal des interventions…</translation>
    </message>
    <message>
        <source>Export the ple&amp;dges…</source>
        <translation>E&amp;xporter les annonces…</translation>
    </message>
    <message>
        <source>Export everything as &amp;JSON…</source>
        <translation>&amp;Tout exporter en JSON…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
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
        <source>&amp;Find in all notes…</source>
        <translation>&amp;Chercher dans toutes les notes…</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Présidence</translation>
    </message>
    <message>
        <source>&amp;Rapporteur</source>
        <translation>&amp;Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Secretariat</source>
        <translation>&amp;Secrétariat</translation>
    </message>
    <message>
        <source>S&amp;tatistics</source>
        <translation>S&amp;tatistiques</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Sa&amp;ve the picture…</source>
        <translation>Enregistrer &amp;l’image…</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Cl&amp;air ou sombre</translation>
    </message>
    <message>
        <source>&amp;No motion</source>
        <translation>Sans &amp;mouvement</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Français</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>Españ&amp;ol</source>
        <translation>Españ&amp;ol</translation>
    </message>
    <message>
        <source>L&amp;arger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Pl&amp;us petit</translation>
    </message>
    <message>
        <source>&amp;Add a delegation</source>
        <translation>&amp;Ajouter une délégation</translation>
    </message>
    <message>
        <source>&amp;Next speaker</source>
        <translation>&amp;Orateur suivant</translation>
    </message>
    <message>
        <source>&amp;Give the floor</source>
        <translation>&amp;Donner la parole</translation>
    </message>
    <message>
        <source>S&amp;tart, name later</source>
        <translation>Démarrer sans &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Less: 30 s</source>
        <translation>&amp;Moins : 30 s</translation>
    </message>
    <message>
        <source>&amp;More: 30 s</source>
        <translation>Plus : 30 &amp;s</translation>
    </message>
    <message>
        <source>P&amp;oint of order</source>
        <translation>Mot&amp;ion d’ordre</translation>
    </message>
    <message>
        <source>Up&amp;held</source>
        <translation>A&amp;cceptée</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>&amp;Rejetée</translation>
    </message>
    <message>
        <source>Withdra&amp;wn</source>
        <translation>R&amp;etirée</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Chair speaks</source>
        <translation>&amp;La présidence parle</translation>
    </message>
    <message>
        <source>Less: 1 min&amp;ute</source>
        <translation>Moins : &amp;1 minute</translation>
    </message>
    <message>
        <source>More: 1 minute</source>
        <translation>Plus : 1 minute</translation>
    </message>
    <message>
        <source>&amp;Began 10 s ago</source>
        <translation>A commencé il &amp;y a 10 s</translation>
    </message>
    <message>
        <source>Correct t&amp;imes</source>
        <translation>Corri&amp;ger les temps</translation>
    </message>
    <message>
        <source>Details of the speaker</source>
        <translation>Détails de l’orateur</translation>
    </message>
    <message>
        <source>Chair in national capacit&amp;y</source>
        <translation>Présidence à titre national</translation>
    </message>
    <message>
        <source>Move to the &amp;top</source>
        <translation>&amp;Placer en tête</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>&amp;Clore la liste</translation>
    </message>
    <message>
        <source>D&amp;etails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>W&amp;hy is it here?</source>
        <translation>Pourquoi &amp;est-ce ici ?</translation>
    </message>
    <message>
        <source>Swap with the &amp;next</source>
        <translation>Permuter &amp;avec la suivante</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>A&amp;bsente</translation>
    </message>
    <message>
        <source>Absent: end of &amp;list</source>
        <translation>Absente : en &amp;fin de liste</translation>
    </message>
    <message>
        <source>Absent: stri&amp;ke</source>
        <translation>Ab&amp;sente : rayer</translation>
    </message>
    <message>
        <source>Te&amp;xt only</source>
        <translation>Te&amp;xte seul</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>&amp;Propose for balance</source>
        <translation>Pr&amp;oposer par équilibre</translation>
    </message>
    <message>
        <source>Sort: &amp;groups first</source>
        <translation>Tri : &amp;groupes d’abord</translation>
    </message>
    <message>
        <source>Sort: heads of &amp;State first</source>
        <translation>Tr&amp;i : chefs d’État d’abord</translation>
    </message>
    <message>
        <source>Sort: order of &amp;receipt</source>
        <translation>Tri : ordre de réceptio&amp;n</translation>
    </message>
    <message>
        <source>Sort: alphabet&amp;ical</source>
        <translation>Tri : a&amp;lphabétique</translation>
    </message>
    <message>
        <source>Draw l&amp;ots</source>
        <translation>Tirer a&amp;u sort</translation>
    </message>
    <message>
        <source>Carr&amp;y over</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Close in 10 &amp;minutes</source>
        <translation>Clore dans &amp;10 minutes</translation>
    </message>
    <message>
        <source>Grant reply at the end</source>
        <translation>Accorder la réponse à la fin</translation>
    </message>
    <message>
        <source>Grant reply now</source>
        <translation>Accorder la réponse maintenant</translation>
    </message>
    <message>
        <source>Re&amp;fuse reply</source>
        <translation>Refuser la réponse</translation>
    </message>
    <message>
        <source>Shorter limit</source>
        <translation>Limite plus courte</translation>
    </message>
    <message>
        <source>Close after</source>
        <translation>Clore après</translation>
    </message>
    <message>
        <source>Carry o&amp;ver</source>
        <translation>Reporter le reste</translation>
    </message>
    <message>
        <source>Leave the list, with a reason…</source>
        <translation>Quitter la liste, avec un motif…</translation>
    </message>
    <message>
        <source>Swap by agreement…</source>
        <translation>Permuter d’un commun accord…</translation>
    </message>
    <message>
        <source>Close at a time…</source>
        <translation>Clore à une heure…</translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Pas encore ouverte</translation>
    </message>
    <message>
        <source>Limits an&amp;d chair</source>
        <translation>&amp;Limites et présidence</translation>
    </message>
    <message>
        <source>&amp;Timer…</source>
        <translation>&amp;Minuteur…</translation>
    </message>
    <message>
        <source>&amp;Break: 15 minutes</source>
        <translation>&amp;Pause : 15 minutes</translation>
    </message>
    <message>
        <source>&amp;Minute of silence</source>
        <translation>Minute &amp;de silence</translation>
    </message>
    <message>
        <source>Stop t&amp;he timer</source>
        <translation>&amp;Arrêter le minuteur</translation>
    </message>
    <message>
        <source>&amp;Phrases to read</source>
        <translation>P&amp;hrases à lire</translation>
    </message>
    <message>
        <source>&amp;Language of the phrases</source>
        <translation>La&amp;ngue des phrases</translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation>App&amp;el</translation>
    </message>
    <message>
        <source>&amp;Chair&apos;s notes</source>
        <translation>N&amp;otes de la présidence</translation>
    </message>
    <message>
        <source>&amp;Allot time…</source>
        <translation>Attribuer du &amp;temps…</translation>
    </message>
    <message>
        <source>List of speakers as PD&amp;F…</source>
        <translation>L&amp;iste des orateurs en PDF…</translation>
    </message>
    <message>
        <source>&amp;Room screen</source>
        <translation>Écran &amp;de la salle</translation>
    </message>
    <message>
        <source>&amp;Podium screen</source>
        <translation>Écran du &amp;pupitre</translation>
    </message>
    <message>
        <source>Clos&amp;e the screens</source>
        <translation>&amp;Fermer les écrans</translation>
    </message>
    <message>
        <source>&amp;Blackout</source>
        <translation>Écran &amp;noir</translation>
    </message>
    <message>
        <source>&amp;Hold slide</source>
        <translation>&amp;Image fixe</translation>
    </message>
    <message>
        <source>Please &amp;conclude</source>
        <translation>&amp;Veuillez conclure</translation>
    </message>
    <message>
        <source>Please &amp;slow down</source>
        <translation>Plus &amp;lentement, s’il vous plaît</translation>
    </message>
    <message>
        <source>Captions: next &amp;language</source>
        <translation>Légendes : langue &amp;suivante</translation>
    </message>
    <message>
        <source>How &amp;it looks…</source>
        <translation>&amp;Apparence…</translation>
    </message>
    <message>
        <source>&amp;Current speaker</source>
        <translation>&amp;Orateur en cours</translation>
    </message>
    <message>
        <source>&amp;New note</source>
        <translation>&amp;Nouvelle note</translation>
    </message>
    <message>
        <source>Attach to the &amp;previous</source>
        <translation>&amp;Rattacher à la précédente</translation>
    </message>
    <message>
        <source>Attach to the ne&amp;xt</source>
        <translation>Rattacher à &amp;la suivante</translation>
    </message>
    <message>
        <source>On the &amp;session itself</source>
        <translation>&amp;Sur la séance même</translation>
    </message>
    <message>
        <source>Pa&amp;ragraph to the previous</source>
        <translation>&amp;Paragraphe à la précédente</translation>
    </message>
    <message>
        <source>Paragraph &amp;to the next</source>
        <translation>P&amp;aragraphe à la suivante</translation>
    </message>
    <message>
        <source>Time st&amp;amp</source>
        <translation>&amp;Horodatage</translation>
    </message>
    <message>
        <source>Spea&amp;ker at the stamp</source>
        <translation>Ora&amp;teur à l’horodatage</translation>
    </message>
    <message>
        <source>&amp;Verbatim</source>
        <translation>&amp;Mot pour mot</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>List&amp;e</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Also said b&amp;y…</source>
        <translation>&amp;Dit aussi par…</translation>
    </message>
    <message>
        <source>Privat&amp;e note</source>
        <translation>Note pri&amp;vée</translation>
    </message>
    <message>
        <source>Earlier &amp;words…</source>
        <translation>Mots antérie&amp;urs…</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Check spellin&amp;g</source>
        <translation>Véri&amp;fier l’orthographe</translation>
    </message>
    <message>
        <source>&amp;Key message</source>
        <translation>&amp;Message clé</translation>
    </message>
    <message>
        <source>&amp;Recommendation</source>
        <translation>&amp;Recommandation</translation>
    </message>
    <message>
        <source>&amp;Good practice</source>
        <translation>&amp;Bonne pratique</translation>
    </message>
    <message>
        <source>&amp;Challenge</source>
        <translation>&amp;Défi</translation>
    </message>
    <message>
        <source>&amp;Pledge</source>
        <translation>&amp;Annonce</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>Ré&amp;ponse</translation>
    </message>
    <message>
        <source>Quo&amp;tation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>Agr&amp;eement</source>
        <translation>Acc&amp;ord</translation>
    </message>
    <message>
        <source>&amp;Divergence</source>
        <translation>D&amp;ivergence</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Suivi</translation>
    </message>
    <message>
        <source>Proced&amp;ural</source>
        <translation>D&amp;e procédure</translation>
    </message>
    <message>
        <source>Record a &amp;pledge…</source>
        <translation>&amp;Consigner une annonce…</translation>
    </message>
    <message>
        <source>&amp;Recommendation, decision, follow-up…</source>
        <translation>&amp;Recommandation, décision, suivi…</translation>
    </message>
    <message>
        <source>&amp;Text of a statement…</source>
        <translation>&amp;Texte d’une déclaration…</translation>
    </message>
    <message>
        <source>Still &amp;missing</source>
        <translation>&amp;Manque encore</translation>
    </message>
    <message>
        <source>Sum &amp;up for the chair</source>
        <translation>Résumer &amp;pour la présidence</translation>
    </message>
    <message>
        <source>Bring &amp;open points forward…</source>
        <translation>Reprendre &amp;les points ouverts…</translation>
    </message>
    <message>
        <source>Give refer&amp;ences of their own</source>
        <translation>Donner des référ&amp;ences propres</translation>
    </message>
    <message>
        <source>Take over a code&amp;book…</source>
        <translation>Reprendre &amp;un livre de codes…</translation>
    </message>
    <message>
        <source>&amp;Write the codebook…</source>
        <translation>Écrire le livre &amp;de codes…</translation>
    </message>
    <message>
        <source>Take over &amp;abbreviations…</source>
        <translation>Reprendre des &amp;abréviations…</translation>
    </message>
    <message>
        <source>&amp;Edit the programme</source>
        <translation>&amp;Modifier le programme</translation>
    </message>
    <message>
        <source>&amp;Import programme…</source>
        <translation>&amp;Importer un programme…</translation>
    </message>
    <message>
        <source>Import &amp;delegations…</source>
        <translation>Importer &amp;des délégations…</translation>
    </message>
    <message>
        <source>Import speech &amp;log…</source>
        <translation>Importer &amp;un journal des interventions…</translation>
    </message>
    <message>
        <source>&amp;Add a session</source>
        <translation>&amp;Ajouter une séance</translation>
    </message>
    <message>
        <source>&amp;Clone the session</source>
        <translation>Dupliquer &amp;la séance</translation>
    </message>
    <message>
        <source>Dele&amp;te the session</source>
        <translation>&amp;Supprimer la séance</translation>
    </message>
    <message>
        <source>Edit t&amp;hemes</source>
        <translation>Modifier les &amp;thèmes</translation>
    </message>
    <message>
        <source>Export as calenda&amp;r…</source>
        <translation>&amp;Exporter en calendrier…</translation>
    </message>
    <message>
        <source>Export to &amp;Word…</source>
        <translation>Exporter &amp;vers Word…</translation>
    </message>
    <message>
        <source>&amp;Next state of review</source>
        <translation>Étape &amp;de révision suivante</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Compile the notes</source>
        <translation>&amp;Compiler les notes</translation>
    </message>
    <message>
        <source>New &amp;paragraph</source>
        <translation>&amp;Nouveau paragraphe</translation>
    </message>
    <message>
        <source>&amp;Remove paragraph</source>
        <translation>Retirer &amp;le paragraphe</translation>
    </message>
    <message>
        <source>Paragraph &amp;up</source>
        <translation>&amp;Monter le paragraphe</translation>
    </message>
    <message>
        <source>Paragraph &amp;down</source>
        <translation>Descendre le &amp;paragraphe</translation>
    </message>
    <message>
        <source>&amp;Split at the cursor</source>
        <translation>Couper &amp;au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge into the one above</source>
        <translation>&amp;Fusionner avec le précédent</translation>
    </message>
    <message>
        <source>Wording agreed</source>
        <translation>Formulation arrêtée</translation>
    </message>
    <message>
        <source>&amp;Tie the note, with its words</source>
        <translation>Lier la note, avec &amp;ses mots</translation>
    </message>
    <message>
        <source>Tie the note as &amp;evidence</source>
        <translation>L&amp;ier la note comme preuve</translation>
    </message>
    <message>
        <source>Tie as the &amp;opposite view</source>
        <translation>Li&amp;er comme avis contraire</translation>
    </message>
    <message>
        <source>Unt&amp;ie the note</source>
        <translation>Délier la n&amp;ote</translation>
    </message>
    <message>
        <source>Use the &amp;quantifier</source>
        <translation>Employer le &amp;quantificateur</translation>
    </message>
    <message>
        <source>Add the opposite &amp;view</source>
        <translation>A&amp;jouter l’avis contraire</translation>
    </message>
    <message>
        <source>Next &amp;finding</source>
        <translation>Cons&amp;tat suivant</translation>
    </message>
    <message>
        <source>Mend what was found</source>
        <translation>Corriger ce qui est trouvé</translation>
    </message>
    <message>
        <source>&amp;Keep the name</source>
        <translation>&amp;Garder le nom</translation>
    </message>
    <message>
        <source>Accept the correction</source>
        <translation>Accepter la correction</translation>
    </message>
    <message>
        <source>Do not accept the correction</source>
        <translation>Ne pas accepter la correction</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revenir sur la décision</translation>
    </message>
    <message>
        <source>Read a &amp;working copy…</source>
        <translation>Lire &amp;une copie de travail…</translation>
    </message>
    <message>
        <source>Accept the change from Word</source>
        <translation>Accepter le changement de Word</translation>
    </message>
    <message>
        <source>Accept every change from Word</source>
        <translation>Accepter tous les changements de Word</translation>
    </message>
    <message>
        <source>Pass over the change from Word</source>
        <translation>Passer le changement de Word</translation>
    </message>
    <message>
        <source>T&amp;hresholds and length</source>
        <translation>Seuils et longueur</translation>
    </message>
    <message>
        <source>Word temp&amp;late…</source>
        <translation>Modèle &amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Prepare for exchange…</source>
        <translation>&amp;Préparer l’échange…</translation>
    </message>
    <message>
        <source>&amp;Open a hand-over…</source>
        <translation>&amp;Ouvrir une remise…</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;La reprendre</translation>
    </message>
    <message>
        <source>Put it &amp;aside</source>
        <translation>La &amp;mettre de côté</translation>
    </message>
    <message>
        <source>&amp;Decide for this value</source>
        <translation>Trancher pour &amp;cette valeur</translation>
    </message>
    <message>
        <source>&amp;Work with the hub</source>
        <translation>Travailler &amp;avec le concentrateur</translation>
    </message>
    <message>
        <source>&amp;Card to the chair</source>
        <translation>Ca&amp;rton à la présidence</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Begin a meeting file of its own</source>
        <translation>Commencer un fichier de réunion</translation>
    </message>
    <message>
        <source>Open a meeting file</source>
        <translation>Ouvrir un fichier de réunion</translation>
    </message>
    <message>
        <source>Open a fresh copy of the sample meeting</source>
        <translation>Ouvrir une copie neuve de la réunion d’exemple</translation>
    </message>
    <message>
        <source>Write a copy to another place</source>
        <translation>Écrire une copie ailleurs</translation>
    </message>
    <message>
        <source>Write the outcome summary</source>
        <translation>Écrire le résumé des travaux</translation>
    </message>
    <message>
        <source>Bring back an earlier state, set a passphrase</source>
        <translation>Retrouver un état antérieur, définir une phrase secrète</translation>
    </message>
    <message>
        <source>Cover the window and the room&apos;s screens</source>
        <translation>Couvrir la fenêtre et les écrans de la salle</translation>
    </message>
    <message>
        <source>Write the statistics as charts with tables</source>
        <translation>Écrire les statistiques en graphiques et tableaux</translation>
    </message>
    <message>
        <source>Write who spoke when, and the pledges, as a workbook</source>
        <translation>Écrire qui a parlé quand, et les annonces, en classeur</translation>
    </message>
    <message>
        <source>Write the pledges as comma-separated values</source>
        <translation>Écrire les annonces en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Write all records for other programs to read</source>
        <translation>Écrire toutes les fiches pour d’autres programmes</translation>
    </message>
    <message>
        <source>Close the window; everything is saved</source>
        <translation>Fermer la fenêtre ; tout est enregistré</translation>
    </message>
    <message>
        <source>Undo the last act; the clock runs on</source>
        <translation>Annuler le dernier acte ; l’horloge continue</translation>
    </message>
    <message>
        <source>Make the act undone last again</source>
        <translation>Refaire l’acte annulé</translation>
    </message>
    <message>
        <source>Search the notes of all sessions</source>
        <translation>Chercher dans les notes de toutes les séances</translation>
    </message>
    <message>
        <source>Go to the chair&apos;s desk</source>
        <translation>Aller au bureau de la présidence</translation>
    </message>
    <message>
        <source>Go to the rapporteur&apos;s desk</source>
        <translation>Aller au bureau du rapporteur</translation>
    </message>
    <message>
        <source>Go to the secretariat&apos;s desk</source>
        <translation>Aller au bureau du secrétariat</translation>
    </message>
    <message>
        <source>See what has been counted so far</source>
        <translation>Voir ce qui a été compté jusqu’ici</translation>
    </message>
    <message>
        <source>Put it on the clipboard</source>
        <translation>La mettre dans le presse-papiers</translation>
    </message>
    <message>
        <source>Write it as PNG or SVG</source>
        <translation>L’écrire en PNG ou en SVG</translation>
    </message>
    <message>
        <source>Change between light and dark</source>
        <translation>Passer du clair au sombre</translation>
    </message>
    <message>
        <source>Show nothing that flashes or slides</source>
        <translation>Ne rien montrer qui clignote ou glisse</translation>
    </message>
    <message>
        <source>Speak English from the next start</source>
        <translation>Parler anglais au prochain démarrage</translation>
    </message>
    <message>
        <source>Speak French from the next start</source>
        <translation>Parler français au prochain démarrage</translation>
    </message>
    <message>
        <source>Speak Spanish from the next start</source>
        <translation>Parler espagnol au prochain démarrage</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Tout montrer en plus grand</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Tout montrer en plus petit</translation>
    </message>
    <message>
        <source>Type who asks for the floor</source>
        <translation>Taper qui demande la parole</translation>
    </message>
    <message>
        <source>Thank the speaker, call the next one</source>
        <translation>Remercier l’orateur, appeler le suivant</translation>
    </message>
    <message>
        <source>Give the floor to the selection</source>
        <translation>Donner la parole à la sélection</translation>
    </message>
    <message>
        <source>Start the clock; type the name after</source>
        <translation>Lancer l’horloge ; le nom ensuite</translation>
    </message>
    <message>
        <source>Pause the clock, or let it go on</source>
        <translation>Suspendre l’horloge ou la relancer</translation>
    </message>
    <message>
        <source>End the intervention; the floor is free</source>
        <translation>Terminer l’intervention ; la parole est libre</translation>
    </message>
    <message>
        <source>Take 30 seconds from the speaker</source>
        <translation>Retirer 30 secondes à l’orateur</translation>
    </message>
    <message>
        <source>Give the speaker 30 seconds</source>
        <translation>Donner 30 secondes à l’orateur</translation>
    </message>
    <message>
        <source>Hear a point of order at once; the clock pauses</source>
        <translation>Entendre une motion d’ordre ; l’horloge s’arrête</translation>
    </message>
    <message>
        <source>Uphold the point of order</source>
        <translation>Accepter la motion d’ordre</translation>
    </message>
    <message>
        <source>Reject the point of order</source>
        <translation>Rejeter la motion d’ordre</translation>
    </message>
    <message>
        <source>The point of order is withdrawn</source>
        <translation>La motion d’ordre est retirée</translation>
    </message>
    <message>
        <source>Hear an interposed question</source>
        <translation>Entendre une question incidente</translation>
    </message>
    <message>
        <source>Hear an answer</source>
        <translation>Entendre une réponse</translation>
    </message>
    <message>
        <source>Time the chair&apos;s own words</source>
        <translation>Chronométrer la présidence</translation>
    </message>
    <message>
        <source>Take a minute from the speaker</source>
        <translation>Retirer une minute à l’orateur</translation>
    </message>
    <message>
        <source>Give the speaker a minute</source>
        <translation>Donner une minute à l’orateur</translation>
    </message>
    <message>
        <source>The speaker began 10 s before</source>
        <translation>L’orateur a commencé 10 s plus tôt</translation>
    </message>
    <message>
        <source>Correct begin and end</source>
        <translation>Corriger le début et la fin</translation>
    </message>
    <message>
        <source>Change name, rank and groups of who has the floor</source>
        <translation>Changer nom, rang et groupes de qui a la parole</translation>
    </message>
    <message>
        <source>The presiding officer speaks for the own country</source>
        <translation>La personne qui préside parle pour son pays</translation>
    </message>
    <message>
        <source>Make the selection the next speaker</source>
        <translation>La sélection parlera ensuite</translation>
    </message>
    <message>
        <source>Move the selection one place up</source>
        <translation>Monter la sélection d’un rang</translation>
    </message>
    <message>
        <source>Move the selection one place down</source>
        <translation>Descendre la sélection d’un rang</translation>
    </message>
    <message>
        <source>Take the selection off the list</source>
        <translation>Retirer la sélection de la liste</translation>
    </message>
    <message>
        <source>Close the list of speakers, or open it again</source>
        <translation>Clore la liste des orateurs ou la rouvrir</translation>
    </message>
    <message>
        <source>Change speaker, rank and groups of the selection</source>
        <translation>Changer orateur, rang et groupes de la sélection</translation>
    </message>
    <message>
        <source>Say why the selection stands where it does</source>
        <translation>Dire pourquoi la sélection est à cette place</translation>
    </message>
    <message>
        <source>Swap the selection with the one after it</source>
        <translation>Permuter la sélection avec la suivante</translation>
    </message>
    <message>
        <source>Pass over, to the end of the own category</source>
        <translation>Passer, à la fin de sa catégorie</translation>
    </message>
    <message>
        <source>Pass over, to the end of the list</source>
        <translation>Passer, à la fin de la liste</translation>
    </message>
    <message>
        <source>Pass over and strike off the list</source>
        <translation>Passer et rayer de la liste</translation>
    </message>
    <message>
        <source>The statement is handed in, not delivered</source>
        <translation>La déclaration est remise, non prononcée</translation>
    </message>
    <message>
        <source>Put back who left the list last</source>
        <translation>Remettre qui a quitté la liste en dernier</translation>
    </message>
    <message>
        <source>Propose whom to hear next</source>
        <translation>Proposer qui entendre ensuite</translation>
    </message>
    <message>
        <source>Groups, then States by rank</source>
        <translation>Groupes, puis États par rang</translation>
    </message>
    <message>
        <source>Heads of State, then groups</source>
        <translation>Chefs d’État, puis groupes</translation>
    </message>
    <message>
        <source>First come, first called</source>
        <translation>Dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>By English short name</source>
        <translation>Par nom court anglais</translation>
    </message>
    <message>
        <source>Draw the order by lot</source>
        <translation>Tirer l’ordre au sort</translation>
    </message>
    <message>
        <source>Carry everybody over to the next sitting</source>
        <translation>Reporter tout le monde à la séance suivante</translation>
    </message>
    <message>
        <source>Announce that the list closes in 10 minutes</source>
        <translation>Annoncer que la liste sera close dans 10 minutes</translation>
    </message>
    <message>
        <source>Grant the selected reply</source>
        <translation>Accorder la réponse choisie</translation>
    </message>
    <message>
        <source>Grant the selected reply as the next</source>
        <translation>Accorder la réponse choisie comme suivante</translation>
    </message>
    <message>
        <source>Refuse the selected reply</source>
        <translation>Refuser la réponse choisie</translation>
    </message>
    <message>
        <source>Shorten the limit so that the session ends in time</source>
        <translation>Réduire la limite pour finir à l’heure</translation>
    </message>
    <message>
        <source>Close the list so that the session ends in time</source>
        <translation>Clore la liste pour finir à l’heure</translation>
    </message>
    <message>
        <source>Carry over as many as must be</source>
        <translation>Reporter autant qu’il le faut</translation>
    </message>
    <message>
        <source>Withdrawn, refused, not reached: and why</source>
        <translation>Retirée, refusée, non atteinte : et pourquoi</translation>
    </message>
    <message>
        <source>Swap the selection with another, and say who agreed</source>
        <translation>Permuter la sélection avec une autre et dire qui l’a convenu</translation>
    </message>
    <message>
        <source>Announce when the list closes; it closes by itself then</source>
        <translation>Annoncer quand la liste sera close ; elle le sera d’elle-même</translation>
    </message>
    <message>
        <source>Say that the list has not been opened yet</source>
        <translation>Dire que la liste n’est pas encore ouverte</translation>
    </message>
    <message>
        <source>Change limits, plan, who presides</source>
        <translation>Changer limites, horaire, présidence</translation>
    </message>
    <message>
        <source>Start a break or another timer of any length</source>
        <translation>Lancer une pause ou un autre minuteur</translation>
    </message>
    <message>
        <source>Start a break of 15 minutes; the room sees it</source>
        <translation>Lancer une pause de 15 minutes ; la salle la voit</translation>
    </message>
    <message>
        <source>Time a minute of silence</source>
        <translation>Chronométrer une minute de silence</translation>
    </message>
    <message>
        <source>Stop the timer beside the floor</source>
        <translation>Arrêter le minuteur</translation>
    </message>
    <message>
        <source>Choose what to say, ready to be read aloud</source>
        <translation>Choisir que dire, prêt à lire à voix haute</translation>
    </message>
    <message>
        <source>English, French or Spanish</source>
        <translation>Anglais, français ou espagnol</translation>
    </message>
    <message>
        <source>Mark who is in the room</source>
        <translation>Marquer qui est dans la salle</translation>
    </message>
    <message>
        <source>Your own notes; no report and no screen shows them</source>
        <translation>Vos propres notes ; aucun rapport ni écran ne les montre</translation>
    </message>
    <message>
        <source>Give a delegation or a group an amount of time</source>
        <translation>Donner un temps à une délégation ou à un groupe</translation>
    </message>
    <message>
        <source>Write the list to paper or a PDF file</source>
        <translation>Écrire la liste sur papier ou en PDF</translation>
    </message>
    <message>
        <source>Show the floor to the room</source>
        <translation>Montrer la parole à la salle</translation>
    </message>
    <message>
        <source>Show the clock to the speaker</source>
        <translation>Montrer l’horloge à l’orateur</translation>
    </message>
    <message>
        <source>Close room and podium screen</source>
        <translation>Fermer les écrans de la salle et du pupitre</translation>
    </message>
    <message>
        <source>Blank the screens at once</source>
        <translation>Éteindre les écrans aussitôt</translation>
    </message>
    <message>
        <source>Show the meeting&apos;s title instead</source>
        <translation>Montrer à la place le titre de la réunion</translation>
    </message>
    <message>
        <source>Ask the speaker to conclude</source>
        <translation>Demander à l’orateur de conclure</translation>
    </message>
    <message>
        <source>Ask the speaker to slow down</source>
        <translation>Demander à l’orateur de ralentir</translation>
    </message>
    <message>
        <source>English, Spanish, French, or two</source>
        <translation>Anglais, espagnol, français, ou deux</translation>
    </message>
    <message>
        <source>Logo, size of words, names shown, captions</source>
        <translation>Logo, taille, noms montrés, légendes</translation>
    </message>
    <message>
        <source>Write about whoever has the floor</source>
        <translation>Écrire sur qui a la parole</translation>
    </message>
    <message>
        <source>Begin another note on the same intervention</source>
        <translation>Commencer une autre note sur la même intervention</translation>
    </message>
    <message>
        <source>Tie the note to the intervention before</source>
        <translation>Lier la note à l’intervention précédente</translation>
    </message>
    <message>
        <source>Tie the note to the intervention after</source>
        <translation>Lier la note à l’intervention suivante</translation>
    </message>
    <message>
        <source>Begin a note on no intervention</source>
        <translation>Commencer une note sans intervention</translation>
    </message>
    <message>
        <source>Tie this paragraph to the intervention before</source>
        <translation>Lier ce paragraphe à l’intervention précédente</translation>
    </message>
    <message>
        <source>Tie this paragraph to the intervention after</source>
        <translation>Lier ce paragraphe à l’intervention suivante</translation>
    </message>
    <message>
        <source>Write the venue&apos;s time at the cursor</source>
        <translation>Écrire l’heure du lieu au curseur</translation>
    </message>
    <message>
        <source>Show whose intervention the time stamp fell in</source>
        <translation>Montrer dans quelle intervention tombe l’horodatage</translation>
    </message>
    <message>
        <source>Mark the selected words as spoken exactly so</source>
        <translation>Marquer les mots choisis comme dits tels quels</translation>
    </message>
    <message>
        <source>Bold; Ctrl+B while typing a note</source>
        <translation>Gras ; Ctrl+B en tapant une note</translation>
    </message>
    <message>
        <source>Italic; Ctrl+I while typing a note</source>
        <translation>Italique ; Ctrl+I en tapant une note</translation>
    </message>
    <message>
        <source>Make the selected lines a list, or no list</source>
        <translation>Faire des lignes choisies une liste, ou non</translation>
    </message>
    <message>
        <source>Make the selected lines a quotation, or none</source>
        <translation>Faire des lignes choisies une citation, ou non</translation>
    </message>
    <message>
        <source>Add a delegation that said the same; + while typing</source>
        <translation>Ajouter une délégation qui a dit de même ; + en tapant</translation>
    </message>
    <message>
        <source>Keep the note out of every report and exchange, or share it</source>
        <translation>Tenir la note hors de tout rapport et échange, ou la partager</translation>
    </message>
    <message>
        <source>Compare and restore earlier words</source>
        <translation>Comparer et rétablir les mots antérieurs</translation>
    </message>
    <message>
        <source>Delete this note; undo brings it back</source>
        <translation>Supprimer cette note ; annuler la ramène</translation>
    </message>
    <message>
        <source>Underline words that no dictionary knows</source>
        <translation>Souligner les mots qu’aucun dictionnaire ne connaît</translation>
    </message>
    <message>
        <source>The note is a key message; or type km:</source>
        <translation>La note est un message clé ; ou tapez km:</translation>
    </message>
    <message>
        <source>It recommends; or type rec:</source>
        <translation>Elle recommande ; ou tapez rec:</translation>
    </message>
    <message>
        <source>It tells a good practice; or type gp:</source>
        <translation>Elle dit une bonne pratique ; ou tapez gp:</translation>
    </message>
    <message>
        <source>It names a challenge or gap; or type ch:</source>
        <translation>Elle nomme un défi ou un manque ; ou tapez ch:</translation>
    </message>
    <message>
        <source>It holds a pledge; or type pl:</source>
        <translation>Elle contient une annonce ; ou tapez pl:</translation>
    </message>
    <message>
        <source>It asks a question; or type q:</source>
        <translation>Elle pose une question ; ou tapez q:</translation>
    </message>
    <message>
        <source>It answers a question; or type a:</source>
        <translation>Elle répond à une question ; ou tapez a:</translation>
    </message>
    <message>
        <source>It quotes; or type quo:</source>
        <translation>Elle cite ; ou tapez quo:</translation>
    </message>
    <message>
        <source>Delegations agreed; or type agr:</source>
        <translation>Les délégations ont convenu ; ou tapez agr:</translation>
    </message>
    <message>
        <source>Delegations differed; or type div:</source>
        <translation>Les délégations ont divergé ; ou tapez div:</translation>
    </message>
    <message>
        <source>Something is to be done; or type fu:</source>
        <translation>Quelque chose est à faire ; ou tapez fu:</translation>
    </message>
    <message>
        <source>It is about procedure; or type pro:</source>
        <translation>Elle concerne la procédure ; ou tapez pro:</translation>
    </message>
    <message>
        <source>Make a pledge of the selected words</source>
        <translation>Faire une annonce des mots choisis</translation>
    </message>
    <message>
        <source>Put the selected words on record, with owner and due date</source>
        <translation>Consigner les mots choisis, avec responsable et échéance</translation>
    </message>
    <message>
        <source>Note that a text was received; guard its pace</source>
        <translation>Noter qu’un texte a été reçu ; veiller à son rythme</translation>
    </message>
    <message>
        <source>See what the record of this session lacks</source>
        <translation>Voir ce qui manque au compte rendu de cette séance</translation>
    </message>
    <message>
        <source>Five lines in large type for the wrap-up</source>
        <translation>Cinq lignes en gros caractères pour la conclusion</translation>
    </message>
    <message>
        <source>Take over what an earlier meeting has left open</source>
        <translation>Reprendre ce qu’une réunion antérieure a laissé ouvert</translation>
    </message>
    <message>
        <source>Where two laptops gave the same reference, the later record gets the next one</source>
        <translation>Si deux ordinateurs ont donné la même référence, l’inscription la plus récente reçoit la suivante</translation>
    </message>
    <message>
        <source>Read themes from a CSV file</source>
        <translation>Lire les thèmes d’un fichier CSV</translation>
    </message>
    <message>
        <source>Write the themes as a CSV file to share</source>
        <translation>Écrire les thèmes en CSV à partager</translation>
    </message>
    <message>
        <source>Add a CSV file of abbreviations to your own list</source>
        <translation>Ajouter un CSV d’abréviations à votre liste</translation>
    </message>
    <message>
        <source>Change sessions by hand</source>
        <translation>Changer les séances à la main</translation>
    </message>
    <message>
        <source>Read sessions from a workbook, CSV, calendar or Word</source>
        <translation>Lire les séances d’un classeur, CSV, calendrier ou Word</translation>
    </message>
    <message>
        <source>Read who takes part from a workbook or CSV</source>
        <translation>Lire qui participe d’un classeur ou CSV</translation>
    </message>
    <message>
        <source>Read who spoke when in a past session</source>
        <translation>Lire qui a parlé quand dans une séance passée</translation>
    </message>
    <message>
        <source>Add a session after the last one</source>
        <translation>Ajouter une séance après la dernière</translation>
    </message>
    <message>
        <source>Add a session like this one</source>
        <translation>Ajouter une séance comme celle-ci</translation>
    </message>
    <message>
        <source>Take an unused session out</source>
        <translation>Retirer une séance non utilisée</translation>
    </message>
    <message>
        <source>Change tags, titles and definitions of themes</source>
        <translation>Changer étiquettes, titres et définitions des thèmes</translation>
    </message>
    <message>
        <source>Write the programme as an .ics file</source>
        <translation>Écrire le programme en fichier .ics</translation>
    </message>
    <message>
        <source>Write the programme</source>
        <translation>Écrire le programme</translation>
    </message>
    <message>
        <source>Submit the session, then reviewed, then final</source>
        <translation>Soumettre la séance, puis révisée, puis définitive</translation>
    </message>
    <message>
        <source>Make the session a draft again, with a reason</source>
        <translation>Remettre la séance en projet, avec un motif</translation>
    </message>
    <message>
        <source>Make a paragraph of every note that waits for one</source>
        <translation>Faire un paragraphe de chaque note en attente</translation>
    </message>
    <message>
        <source>Add a paragraph after the selected one</source>
        <translation>Ajouter un paragraphe après celui choisi</translation>
    </message>
    <message>
        <source>Take the paragraph out; its notes stay</source>
        <translation>Retirer le paragraphe ; ses notes restent</translation>
    </message>
    <message>
        <source>Move the paragraph one place up</source>
        <translation>Monter le paragraphe d’un rang</translation>
    </message>
    <message>
        <source>Move the paragraph one place down</source>
        <translation>Descendre le paragraphe d’un rang</translation>
    </message>
    <message>
        <source>Make two paragraphs of one</source>
        <translation>Faire deux paragraphes d’un seul</translation>
    </message>
    <message>
        <source>Append it to the paragraph above</source>
        <translation>L’ajouter au paragraphe précédent</translation>
    </message>
    <message>
        <source>Lock the wording, or unlock it</source>
        <translation>Figer la formulation ou la libérer</translation>
    </message>
    <message>
        <source>Tie the notes and add their words</source>
        <translation>Lier les notes et ajouter leurs mots</translation>
    </message>
    <message>
        <source>Tie the notes; the wording stays</source>
        <translation>Lier les notes ; la formulation reste</translation>
    </message>
    <message>
        <source>Tie the notes as holding the opposite view</source>
        <translation>Lier les notes comme avis contraire</translation>
    </message>
    <message>
        <source>Take the notes out of the paragraph</source>
        <translation>Retirer les notes du paragraphe</translation>
    </message>
    <message>
        <source>Write the quantifier that the evidence asks for</source>
        <translation>Écrire le quantificateur que demande la preuve</translation>
    </message>
    <message>
        <source>Give the opposite view its own sentence</source>
        <translation>Donner sa phrase à l’avis contraire</translation>
    </message>
    <message>
        <source>Go to what the checks found next</source>
        <translation>Aller au constat suivant</translation>
    </message>
    <message>
        <source>Write the words proposed in the place of those found</source>
        <translation>Écrire les mots proposés à la place de ceux trouvés</translation>
    </message>
    <message>
        <source>The name is no source: keep it in this paragraph</source>
        <translation>Le nom n’est pas une source : le garder dans ce paragraphe</translation>
    </message>
    <message>
        <source>The correction is accepted</source>
        <translation>La correction est acceptée</translation>
    </message>
    <message>
        <source>The correction is not accepted</source>
        <translation>La correction n’est pas acceptée</translation>
    </message>
    <message>
        <source>The correction is open again</source>
        <translation>La correction est de nouveau ouverte</translation>
    </message>
    <message>
        <source>Show what was changed in a working copy</source>
        <translation>Montrer ce qui a changé dans une copie de travail</translation>
    </message>
    <message>
        <source>Make the selected change in the report</source>
        <translation>Faire dans le rapport le changement choisi</translation>
    </message>
    <message>
        <source>Make every change to paragraphs, in one step</source>
        <translation>Faire tous les changements de paragraphes, d’un coup</translation>
    </message>
    <message>
        <source>Leave the report as it is here</source>
        <translation>Laisser ici le rapport en l’état</translation>
    </message>
    <message>
        <source>Change when several become many, and the longest report</source>
        <translation>Changer quand plusieurs deviennent beaucoup, et le rapport le plus long</translation>
    </message>
    <message>
        <source>Choose the Word template and see what it offers</source>
        <translation>Choisir le modèle Word et voir ce qu’il offre</translation>
    </message>
    <message>
        <source>See what has arrived, from whom, and what is missing</source>
        <translation>Voir ce qui est arrivé, de qui, et ce qui manque</translation>
    </message>
    <message>
        <source>Write one file to a stick or a mail folder</source>
        <translation>Écrire un fichier sur une clé ou dans un dossier</translation>
    </message>
    <message>
        <source>See first what it would change</source>
        <translation>Voir d’abord ce que cela changerait</translation>
    </message>
    <message>
        <source>Take over what the hand-over brings</source>
        <translation>Reprendre ce qu’apporte la remise</translation>
    </message>
    <message>
        <source>Leave everything here as it is</source>
        <translation>Laisser tout ici en l’état</translation>
    </message>
    <message>
        <source>Keep the chosen one of two values</source>
        <translation>Garder la valeur choisie des deux</translation>
    </message>
    <message>
        <source>Keep in step with the other laptops</source>
        <translation>Rester au pas des autres ordinateurs</translation>
    </message>
    <message>
        <source>Pass a line to the podium</source>
        <translation>Passer une ligne au pupitre</translation>
    </message>
    <message>
        <source>Show every key</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Read how each desk is used</source>
        <translation>Lire comment sert chaque bureau</translation>
    </message>
    <message>
        <source>Be led through the desks on the sample meeting</source>
        <translation>Parcourir les bureaux sur la réunion d’exemple</translation>
    </message>
    <message>
        <source>Edit the &amp;meeting</source>
        <translation>Modifier la &amp;réunion</translation>
    </message>
    <message>
        <source>Change title, place, days and the time zone of the venue</source>
        <translation>Modifier le titre, le lieu, les jours et le fuseau horaire du lieu</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>This meeting opens with its passphrase only. Nobody can open it without: keep it well.</source>
        <translation>Cette réunion ne s’ouvre qu’avec sa phrase secrète. Personne ne peut l’ouvrir sans elle : gardez-la bien.</translation>
    </message>
    <message>
        <source>Anybody who gets hold of this laptop&apos;s disk can read this meeting.</source>
        <translation>Quiconque s’empare du disque de cet ordinateur peut lire cette réunion.</translation>
    </message>
    <message>
        <source>Change &amp;the passphrase</source>
        <translation>&amp;Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;Définir la phrase secrète</translation>
    </message>
    <message>
        <source>when opened</source>
        <translation>à l’ouverture</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>chaque heure</translation>
    </message>
    <message>
        <source>before conversion</source>
        <translation>avant conversion</translation>
    </message>
    <message>
        <source>A passphrase needs {} letters or more; several words are best.</source>
        <translation>Une phrase secrète compte au moins {} lettres ; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>The two new passphrases differ: type them again.</source>
        <translation>Les deux nouvelles phrases diffèrent : tapez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>BankForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Time allotted to a delegation or a group, for all that is said in its name</source>
        <translation>Temps attribué à une délégation ou à un groupe, pour tout ce qui est dit en son nom</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Delegation or group</source>
        <translation>Délégation ou groupe</translation>
    </message>
    <message>
        <source>G77, EU, Uruguay</source>
        <translation>G77, EU, Uruguay</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>Minutes allotted; 0 takes the allotment back</source>
        <translation>Minutes attribuées ; 0 retire l’attribution</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>BankPanel</name>
    <message>
        <source>Allotted time: {}</source>
        <translation>Temps attribué : {}</translation>
    </message>
    <message>
        <source>■ {} {} over</source>
        <translation>■ {} {} de dépassement</translation>
    </message>
    <message>
        <source>{} {} left</source>
        <translation>{} {} restant</translation>
    </message>
</context>
<context>
    <name>CardTray</name>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>▭ {sender}: {text}</source>
        <translation>▭ {sender} : {text}</translation>
    </message>
    <message>
        <source>▭ {sender} has sent {count} lines for you.</source>
        <translation>▭ {sender} vous a envoyé {count} lignes.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
</context>
<context>
    <name>ChairDesk</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Drapeau</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>About the speaker</source>
        <translation>Sur l’orateur</translation>
    </message>
    <message>
        <source>Next speakers</source>
        <translation>Orateurs suivants</translation>
    </message>
    <message>
        <source>When the session will end</source>
        <translation>Quand la séance finira</translation>
    </message>
    <message>
        <source>To finish in time:</source>
        <translation>Pour finir à l’heure :</translation>
    </message>
    <message>
        <source>What the chair may say</source>
        <translation>Ce que la présidence peut dire</translation>
    </message>
    <message>
        <source>Language of the phrases</source>
        <translation>Langue des phrases</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Phrases to read aloud</source>
        <translation>Phrases à lire à voix haute</translation>
    </message>
    <message>
        <source>The point of order is</source>
        <translation>La motion d’ordre est</translation>
    </message>
    <message>
        <source>Speakers&apos; list</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Speakers waiting for the floor</source>
        <translation>Orateurs qui attendent la parole</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More acts on the list</source>
        <translation>Autres actes sur la liste</translation>
    </message>
    <message>
        <source>Who left the list unheard</source>
        <translation>Qui a quitté la liste sans être entendu</translation>
    </message>
    <message>
        <source>Allotted time left</source>
        <translation>Temps attribué restant</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendues</translation>
    </message>
    <message>
        <source>Interventions heard in this session</source>
        <translation>Interventions entendues dans cette séance</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ce que voit la salle</translation>
    </message>
</context>
<context>
    <name>ChairNotes</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Notes of the chair</source>
        <translation>Notes de la présidence</translation>
    </message>
    <message>
        <source>Points to make, names to thank. No report and no screen shows them.</source>
        <translation>Points à faire, noms à remercier. Aucun rapport ni écran ne les montre.</translation>
    </message>
    <message>
        <source>The chair&apos;s own notes on this session</source>
        <translation>Notes de la présidence sur cette séance</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key</source>
        <translation>Toutes les touches</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Which findings are shown</source>
        <translation>Quels constats sont montrés</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont trouvé</translation>
    </message>
    <message>
        <source>Findings; Enter goes to the paragraph</source>
        <translation>Constats ; Entrée va au paragraphe</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Tout le rapport</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Only an editor can mend this. {}</source>
        <translation>Seul un éditeur peut le corriger. {}</translation>
    </message>
    <message>
        <source>This stands in a note, a pledge or a commitment, which are not changed here.</source>
        <translation>Cela figure dans une note, une annonce ou un suivi, qui ne se modifient pas ici.</translation>
    </message>
    <message>
        <source>Compile the session first, or change it where it was written.</source>
        <translation>Compilez d’abord la séance, ou modifiez-le là où il a été écrit.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>ColumnBoxes</name>
    <message>
        <source>Column of: {}</source>
        <translation>Colonne de : {}</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucune)</translation>
    </message>
</context>
<context>
    <name>CommitmentForm</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>What is put on record</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Recommendation, decision or follow-up</source>
        <translation>Recommandation, décision ou suivi</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Ét&amp;at</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>T&amp;exte</translation>
    </message>
    <message>
        <source>What is recommended, decided or to be done</source>
        <translation>Ce qui est recommandé, décidé ou à faire</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who is to act</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Department of Peace Operations</source>
        <translation>Département des opérations de paix</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Jusqu’à quand</translation>
    </message>
    <message>
        <source>before Berlin, 13 May 2025</source>
        <translation>avant Berlin, 13 mai 2025</translation>
    </message>
    <message>
        <source>Said &amp;by</source>
        <translation>&amp;Dit par</translation>
    </message>
    <message>
        <source>Delegations that said it</source>
        <translation>Délégations qui l’ont dit</translation>
    </message>
    <message>
        <source>Uruguay, Japan</source>
        <translation>Uruguay, Japan</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Put on record</source>
        <translation>C&amp;onsigner</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>{}, brought forward from {}</source>
        <translation>{}, repris de {}</translation>
    </message>
    <message>
        <source>{}; first heard: {}</source>
        <translation>{} ; entendu pour la première fois : {}</translation>
    </message>
</context>
<context>
    <name>CompletenessPanel</name>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>What is still missing from the record of this session</source>
        <translation>Ce qui manque encore au compte rendu de cette séance</translation>
    </message>
    <message>
        <source>{} things missing · {} words noted</source>
        <translation>{} éléments manquants · {} mots notés</translation>
    </message>
    <message>
        <source>✓ Nothing is missing · {} words noted</source>
        <translation>✓ Rien ne manque · {} mots notés</translation>
    </message>
</context>
<context>
    <name>CorrectionsPanel</name>
    <message>
        <source>Corrections received</source>
        <translation>Corrections reçues</translation>
    </message>
    <message>
        <source>Corrections received; Enter goes to the paragraph</source>
        <translation>Corrections reçues ; Entrée va au paragraphe</translation>
    </message>
    <message>
        <source>Answer to the delegation</source>
        <translation>Réponse à la délégation</translation>
    </message>
    <message>
        <source>Answer, if one is given</source>
        <translation>Réponse, s’il y en a une</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Delegation that asks for the correction</source>
        <translation>Délégation qui demande la correction</translation>
    </message>
    <message>
        <source>delegation: letters are enough</source>
        <translation>délégation : quelques lettres suffisent</translation>
    </message>
    <message>
        <source>Person who sent the correction</source>
        <translation>Personne qui a envoyé la correction</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>&amp;Asks for</source>
        <translation>D&amp;emande</translation>
    </message>
    <message>
        <source>Words of the correction</source>
        <translation>Texte de la correction</translation>
    </message>
    <message>
        <source>their words; it concerns the paragraph taken up under Write</source>
        <translation>leurs mots ; cela concerne le paragraphe ouvert sous Écrire</translation>
    </message>
    <message>
        <source>Paragraph that the correction concerns</source>
        <translation>Paragraphe que concerne la correction</translation>
    </message>
    <message>
        <source>&amp;Enter the correction</source>
        <translation>&amp;Consigner la correction</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>It concerns: {}</source>
        <translation>Elle concerne : {}</translation>
    </message>
    <message>
        <source>It concerns the session.</source>
        <translation>Elle concerne la séance.</translation>
    </message>
    <message>
        <source>Recei&amp;ved</source>
        <translation>Re&amp;çu le</translation>
    </message>
    <message>
        <source>When the correction was received</source>
        <translation>Date de réception de la correction</translation>
    </message>
</context>
<context>
    <name>DataExports</name>
    <message>
        <source>Workbooks (*.xlsx);;Comma-separated speech log (*.csv)</source>
        <translation>Classeurs (*.xlsx);;Journal séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Export the speech log and the pledges</source>
        <translation>Exporter le journal et les annonces</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;Workbooks (*.xlsx)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;Classeurs (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the pledges</source>
        <translation>Exporter les annonces</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>The file has been written: {}</source>
        <translation>Le fichier est écrit : {}</translation>
    </message>
    <message>
        <source>{} of {} rows are written.</source>
        <translation>{} lignes sur {} sont écrites.</translation>
    </message>
</context>
<context>
    <name>DeskSet</name>
    <message>
        <source>List &amp;closed: open it</source>
        <translation>&amp;Liste close : la rouvrir</translation>
    </message>
    <message>
        <source>&amp;Close the list</source>
        <translation>&amp;Clore la liste</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>ExchangeBoard</name>
    <message>
        <source>Nothing yet. Ctrl+Shift+I opens a hand-over.</source>
        <translation>Rien encore. Ctrl+Maj+I ouvre une remise.</translation>
    </message>
    <message>
        <source>{who}, {when}</source>
        <translation>{who}, {when}</translation>
    </message>
    <message>
        <source>No report becomes final before this is decided.</source>
        <translation>Aucun rapport n’est définitif avant que cela soit tranché.</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Rien à trancher.</translation>
    </message>
</context>
<context>
    <name>ExchangePanel</name>
    <message>
        <source>What the &amp;hand-over brings</source>
        <translation>&amp;Ce qu’apporte la remise</translation>
    </message>
    <message>
        <source>What the hand-over holds</source>
        <translation>Ce que contient la remise</translation>
    </message>
    <message>
        <source>What becomes of each record</source>
        <translation>Ce que devient chaque fiche</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the hand-over</source>
        <translation>&amp;Phrase secrète de la remise</translation>
    </message>
    <message>
        <source>Passphrase of the hand-over</source>
        <translation>Phrase secrète de la remise</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>To be &amp;decided: two laptops set different values</source>
        <translation>À &amp;trancher : deux ordinateurs ont fixé des valeurs différentes</translation>
    </message>
    <message>
        <source>Values to decide between</source>
        <translation>Valeurs à départager</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fixé par</translation>
    </message>
    <message>
        <source>This &amp;laptop is used by</source>
        <translation>Cet &amp;ordinateur sert à</translation>
    </message>
    <message>
        <source>What this laptop is used for</source>
        <translation>À quoi sert cet ordinateur</translation>
    </message>
    <message>
        <source>Hub a&amp;ddress</source>
        <translation>Adresse &amp;du concentrateur</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du concentrateur</translation>
    </message>
    <message>
        <source>How the hub stands</source>
        <translation>État du concentrateur</translation>
    </message>
    <message>
        <source>&amp;Card to the chair</source>
        <translation>Carton à &amp;la présidence</translation>
    </message>
    <message>
        <source>Words of the card to the chair</source>
        <translation>Texte du carton à la présidence</translation>
    </message>
    <message>
        <source>A line that can be read at a glance; Enter sends it</source>
        <translation>Une ligne lisible d’un coup d’œil ; Entrée l’envoie</translation>
    </message>
    <message>
        <source>What has &amp;arrived</source>
        <translation>Ce &amp;qui est arrivé</translation>
    </message>
    <message>
        <source>What has arrived, from whom and when</source>
        <translation>Ce qui est arrivé, de qui et quand</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Séances</translation>
    </message>
    <message>
        <source>What is here of each session</source>
        <translation>Ce qu’il y a ici de chaque séance</translation>
    </message>
    <message>
        <source>Prepare for exchange</source>
        <translation>Préparer l’échange</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Ouvrir une remise</translation>
    </message>
    <message>
        <source>Open a hand-over to see, record by record, what it brings. Nothing here is overwritten.</source>
        <translation>Ouvrez une remise pour voir, fiche par fiche, ce qu’elle apporte. Rien ici n’est écrasé.</translation>
    </message>
    <message>
        <source>Hand-overs (*.exchange)</source>
        <translation>Remises (*.exchange)</translation>
    </message>
    <message>
        <source>that of this meeting, unless you type another one</source>
        <translation>celle de cette réunion, sauf si vous en saisissez une autre</translation>
    </message>
    <message>
        <source>none: whoever finds the file can read it, unless you type one</source>
        <translation>aucune : quiconque trouve le fichier peut le lire, sauf si vous en saisissez une</translation>
    </message>
    <message>
        <source>A passphrase needs {} letters or more; several words are best.</source>
        <translation>Une phrase secrète compte au moins {} lettres ; plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>The hand-over is complete. {}</source>
        <translation>La remise est complète. {}</translation>
    </message>
    <message>
        <source>take over the hand-over</source>
        <translation>reprendre la remise</translation>
    </message>
    <message>
        <source>Taken over: {} records changed. Ctrl+Z takes it back.</source>
        <translation>Reprise : {} fiches changées. Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>Everything in it was here already.</source>
        <translation>Tout ce qu’elle apporte était déjà ici.</translation>
    </message>
    <message>
        <source>{} Type it below, then press Enter.</source>
        <translation>{} Saisissez-la ci-dessous, puis appuyez sur Entrée.</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Is this your first time here?</source>
        <translation>Est-ce votre première fois ici ?</translation>
    </message>
    <message>
        <source>The tour takes three minutes.</source>
        <translation>La visite dure trois minutes.</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Quel rapport</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Sessions; none ticked means all</source>
        <translation>Séances ; aucune cochée veut dire toutes</translation>
    </message>
    <message>
        <source>Sessions of the report; none ticked means all</source>
        <translation>Séances du rapport ; aucune cochée veut dire toutes</translation>
    </message>
    <message>
        <source>Name delegations where a session permits it</source>
        <translation>Nommer les délégations où la séance le permet</translation>
    </message>
    <message>
        <source>Without it, nobody is named, even in a session on the record</source>
        <translation>Sans cela, personne n’est nommé, même dans une séance qui admet l’attribution</translation>
    </message>
    <message>
        <source>Final sessions only</source>
        <translation>Séances définitives seulement</translation>
    </message>
    <message>
        <source>Leave out every session whose report is not final</source>
        <translation>Omettre toute séance dont le rapport n’est pas définitif</translation>
    </message>
    <message>
        <source>Working copy, to be read back</source>
        <translation>Copie de travail, à relire</translation>
    </message>
    <message>
        <source>Carry anchors, so that changes made in Word can be read back; not for circulation</source>
        <translation>Porte des ancres pour relire les changements faits dans Word ; ne pas diffuser</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <translation>Omis, et pourquoi</translation>
    </message>
    <message>
        <source>What the report leaves out, and why</source>
        <translation>Ce que le rapport omet, et pourquoi</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Avancement de l’exportation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>The report has been written: {}</source>
        <translation>Le rapport est écrit : {}</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>This laptop has no program that opens {}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {}.</translation>
    </message>
</context>
<context>
    <name>FigurePlot</name>
    <message>
        <source>Pledge</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>FigureTaking</name>
    <message>
        <source>The picture is on the clipboard: {}</source>
        <translation>L’image est dans le presse-papiers : {}</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>The picture has been written: {}</source>
        <translation>L’image est écrite : {}</translation>
    </message>
    <message>
        <source>{} cannot be written.</source>
        <translation>{} ne peut être écrit.</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Choisissez un fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les statistiques</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>The figures have been written: {}</source>
        <translation>Les statistiques sont écrites : {}</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message>
        <source>Meeting files (*.facilitator)</source>
        <translation>Fichiers de réunion (*.facilitator)</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Meetings and hand-overs (*.facilitator *.exchange)</source>
        <translation>Réunions et remises (*.facilitator *.exchange)</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Ouvrir une réunion</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy needs another name than the open meeting.</source>
        <translation>Une copie doit porter un autre nom que la réunion ouverte.</translation>
    </message>
    <message>
        <source>{} is still being opened.</source>
        <translation>{} est encore en cours d’ouverture.</translation>
    </message>
    <message>
        <source>{} is being opened and looked through.</source>
        <translation>{} est en cours d’ouverture et de vérification.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>The copy is complete: {}</source>
        <translation>La copie est complète : {}</translation>
    </message>
    <message>
        <source>Keep the meeting of the hand-over</source>
        <translation>Garder la réunion de la remise</translation>
    </message>
    <message>
        <source>{} is open in another window, which has come forward.</source>
        <translation>{} est ouvert dans une autre fenêtre, passée au premier plan.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation>Continuez là-bas, ou fermez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>FloorActs</name>
    <message>
        <source>Add all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>The list of speakers is closed: {} has not been added.</source>
        <translation>La liste des orateurs est close : {} n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>Pressed twice: only one speaker has been called. Press again for the next.</source>
        <translation>Appuyé deux fois : un seul orateur a été appelé. Appuyez encore pour le suivant.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>For the chair</source>
        <translation>Pour la présidence</translation>
    </message>
    <message>
        <source>For the rapporteur</source>
        <translation>Pour le rapporteur</translation>
    </message>
    <message>
        <source>For the secretariat</source>
        <translation>Pour le secrétariat</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
</context>
<context>
    <name>HandedInFile</name>
    <message>
        <source>Texts (*.docx *.txt *.pdf *.odt *.doc);;All files (*)</source>
        <translation>Textes (*.docx *.txt *.pdf *.odt *.doc);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Attach the text of a statement</source>
        <translation>Joindre le texte d’une déclaration</translation>
    </message>
    <message>
        <source>{} is of a kind that may do more than show words.</source>
        <translation>{} est d’un type de fichier qui peut faire plus que montrer du texte.</translation>
    </message>
    <message>
        <source>Save it, look at it with care, and open it yourself.</source>
        <translation>Enregistrez-le, examinez-le avec prudence et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>This laptop has no program that opens {}.</source>
        <translation>Cet ordinateur n’a aucun programme pour ouvrir {}.</translation>
    </message>
    <message>
        <source>Save it instead.</source>
        <translation>Enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the text of a statement</source>
        <translation>Enregistrer le texte d’une déclaration</translation>
    </message>
    <message>
        <source>{} is saved; only you can read it.</source>
        <translation>{} est enregistré ; vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>{} has not arrived on this laptop yet.</source>
        <translation>{} n’est pas encore arrivé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It comes with the next exchange; its words are here already.</source>
        <translation>Il arrive avec le prochain échange ; son texte est déjà ici.</translation>
    </message>
    <message>
        <source>The file cannot be read: {}.</source>
        <translation>Le fichier ne peut pas être lu : {}.</translation>
    </message>
    <message>
        <source>Type the number of words instead.</source>
        <translation>Saisissez plutôt le nombre de mots.</translation>
    </message>
    <message>
        <source>The file cannot be written ({}).</source>
        <translation>Le fichier ne peut pas être écrit ({}).</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
</context>
<context>
    <name>HubActs</name>
    <message>
        <source>Type the address of the hub first.</source>
        <translation>Tapez d’abord l’adresse du concentrateur.</translation>
    </message>
    <message>
        <source>Whoever made it has it.</source>
        <translation>Qui l’a créé la connaît.</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>The card is on its way to the chair.</source>
        <translation>Le carton est en route vers la présidence.</translation>
    </message>
    <message>
        <source>{who} ({role})</source>
        <translation>{who} ({role})</translation>
    </message>
    <message>
        <source>Not connected: exchange by hand-over. The hub is optional.</source>
        <translation>Non connecté : échange par remise. Le concentrateur est facultatif.</translation>
    </message>
</context>
<context>
    <name>HubStatus</name>
    <message>
        <source>How the hub stands</source>
        <translation>État du concentrateur</translation>
    </message>
</context>
<context>
    <name>ImportActs</name>
    <message>
        <source>Import the programme</source>
        <translation>Importer le programme</translation>
    </message>
    <message>
        <source>Import delegations</source>
        <translation>Importer des délégations</translation>
    </message>
    <message>
        <source>Import a speech log</source>
        <translation>Importer un journal</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.ics *.docx)</source>
        <translation>Tableaux (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.ics *.docx)</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>What is imported</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>Sheet or table of the file</source>
        <translation>Feuille ou tableau du fichier</translation>
    </message>
    <message>
        <source>F&amp;irst row</source>
        <translation>&amp;Première ligne</translation>
    </message>
    <message>
        <source>First row under the headings</source>
        <translation>Première ligne sous les titres</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Which column holds what</source>
        <translation>Quelle colonne contient quoi</translation>
    </message>
    <message>
        <source>What would change, row by row</source>
        <translation>Ce qui changerait, ligne par ligne</translation>
    </message>
    <message>
        <source>What could not be un&amp;derstood</source>
        <translation>Ce &amp;qui n’a pu être compris</translation>
    </message>
    <message>
        <source>Faults: where, why, and how to mend them</source>
        <translation>Fautes : où, pourquoi, et comment les corriger</translation>
    </message>
    <message>
        <source>Unknown &amp;name</source>
        <translation>&amp;Nom inconnu</translation>
    </message>
    <message>
        <source>Name that nobody bears</source>
        <translation>Nom que personne ne porte</translation>
    </message>
    <message>
        <source>&amp;means</source>
        <translation>&amp;signifie</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>Qui est visé</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Employer</translation>
    </message>
    <message>
        <source>How far the file has been read</source>
        <translation>Où en est la lecture du fichier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>Fe&amp;rmer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Imported: {} new, {} changed. Undo takes all of it back.</source>
        <translation>Importé : {} nouveaux, {} changés. Annuler reprend tout.</translation>
    </message>
    <message>
        <source>The import before is still being written.</source>
        <translation>L’importation précédente s’écrit encore.</translation>
    </message>
    <message>
        <source>The file holds no table.</source>
        <translation>Le fichier ne contient aucun tableau.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>et encore {}</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Contient</translation>
    </message>
    <message>
        <source>What the sheet holds</source>
        <translation>Ce que contient la feuille</translation>
    </message>
</context>
<context>
    <name>InscriptionForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose inscription</source>
        <translation>De qui est l’inscription</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Orateur</translation>
    </message>
    <message>
        <source>Speaker&apos;s name and title</source>
        <translation>Nom et titre de l’orateur</translation>
    </message>
    <message>
        <source>&amp;Rank</source>
        <translation>&amp;Rang</translation>
    </message>
    <message>
        <source>Rank of the speaker</source>
        <translation>Rang de l’orateur</translation>
    </message>
    <message>
        <source>On &amp;behalf of</source>
        <translation>&amp;Au nom de</translation>
    </message>
    <message>
        <source>On behalf of, groups separated by commas</source>
        <translation>Au nom de, groupes séparés par des virgules</translation>
    </message>
    <message>
        <source>G77, EU, a group of your own</source>
        <translation>G77, EU, un groupe à vous</translation>
    </message>
    <message>
        <source>&amp;Aligned with</source>
        <translation>&amp;S’aligne sur</translation>
    </message>
    <message>
        <source>Aligned with the statement of, separated by commas</source>
        <translation>S’aligne sur la déclaration de, séparé par des virgules</translation>
    </message>
    <message>
        <source>&amp;Declared gender</source>
        <translation>&amp;Genre déclaré</translation>
    </message>
    <message>
        <source>Gender as declared by the delegation</source>
        <translation>Genre déclaré par la délégation</translation>
    </message>
    <message>
        <source>Ma&amp;kes</source>
        <translation>&amp;Fait</translation>
    </message>
    <message>
        <source>Kind of intervention</source>
        <translation>Type d’intervention</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Gar&amp;der</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>No. {} · {}</source>
        <translation>nº {} · {}</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Participant</translation>
    </message>
    <message>
        <source>Who of the delegation speaks</source>
        <translation>Qui de la délégation prend la parole</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>InterpretationGuard</name>
    <message>
        <source>waiting · {}</source>
        <translation>en attente · {}</translation>
    </message>
    <message>
        <source>Nobody waits for the floor</source>
        <translation>Personne n’attend la parole</translation>
    </message>
    <message>
        <source>{} more</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Suivant : {}</translation>
    </message>
</context>
<context>
    <name>LadderForm</name>
    <message>
        <source>“a few” from</source>
        <translation>« a few » à partir de</translation>
    </message>
    <message>
        <source>“some” from</source>
        <translation>« some » à partir de</translation>
    </message>
    <message>
        <source>“several” from</source>
        <translation>« several » à partir de</translation>
    </message>
    <message>
        <source>“many” from</source>
        <translation>« many » à partir de</translation>
    </message>
    <message>
        <source>or “many” from</source>
        <translation>ou « many » à partir de</translation>
    </message>
    <message>
        <source>with a share of</source>
        <translation>avec une part de</translation>
    </message>
    <message>
        <source>“most” from</source>
        <translation>« most » à partir de</translation>
    </message>
    <message>
        <source>and more than</source>
        <translation>et plus de</translation>
    </message>
    <message>
        <source>“all” from</source>
        <translation>« all » à partir de</translation>
    </message>
    <message>
        <source>“broad support”</source>
        <translation>« broad support »</translation>
    </message>
    <message>
        <source>Longest report</source>
        <translation>Rapport le plus long</translation>
    </message>
    <message>
        <source> words</source>
        <translation> mots</translation>
    </message>
    <message>
        <source>Delegations that support a point; shares of those heard. The program proposes, you decide.</source>
        <translation>Délégations qui appuient un point ; parts de celles entendues. Le programme propose, vous décidez.</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Section on a session</source>
        <translation>Section sur une séance</translation>
    </message>
    <message>
        <source>On this session</source>
        <translation>Sur cette séance</translation>
    </message>
    <message>
        <source>as the others</source>
        <translation>comme les autres</translation>
    </message>
    <message>
        <source>Section on this session</source>
        <translation>Section sur cette séance</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>No delegation is known as “{}”.</source>
        <translation>Aucune délégation n’est connue sous « {} ».</translation>
    </message>
    <message>
        <source>Try its short name, three letters of it, or its code.</source>
        <translation>Essayez son nom court, trois lettres ou son code.</translation>
    </message>
    <message>
        <source>Add as a participant</source>
        <translation>Ajouter comme participant</translation>
    </message>
</context>
<context>
    <name>ListMoves</name>
    <message>
        <source>Nobody who was on the list has the floor.</source>
        <translation>Personne de la liste n’a la parole.</translation>
    </message>
    <message>
        <source>Nobody has left the list unheard.</source>
        <translation>Personne n’a quitté la liste sans être entendu.</translation>
    </message>
    <message>
        <source>No. {} · {}</source>
        <translation>nº {} · {}</translation>
    </message>
</context>
<context>
    <name>ListOrder</name>
    <message>
        <source>The list is as balanced as those waiting allow.</source>
        <translation>La liste est aussi équilibrée que possible.</translation>
    </message>
    <message>
        <source>For balance, {} could be next ({}).</source>
        <translation>Par équilibre, {} pourrait suivre ({}).</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>No later session is in the programme.</source>
        <translation>Aucune séance ultérieure n’est au programme.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Leave it closed</source>
        <translation>&amp;La laisser fermée</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Only a meeting with a passphrase can be locked.</source>
        <translation>Seule une réunion à phrase secrète peut être verrouillée.</translation>
    </message>
    <message>
        <source>This meeting is locked.</source>
        <translation>Cette réunion est verrouillée.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Type it again.</source>
        <translation>Ce n’est pas la phrase secrète. Tapez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Time at the venue</source>
        <translation>Heure sur place</translation>
    </message>
    <message>
        <source>Everything saved · {}</source>
        <translation>Tout est enregistré · {}</translation>
    </message>
    <message>
        <source>For reading only · {}</source>
        <translation>En lecture seule · {}</translation>
    </message>
    <message>
        <source>When the last act was saved</source>
        <translation>Quand le dernier acte a été enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>&amp;Annuler : {}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>&amp;Rétablir : {}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Enregistré {}</translation>
    </message>
    <message>
        <source>{} at the venue</source>
        <translation>{} sur place</translation>
    </message>
    <message>
        <source>Leave them behind</source>
        <translation>Les abandonner</translation>
    </message>
    <message>
        <source>Stay with them</source>
        <translation>Rester avec eux</translation>
    </message>
    <message>
        <source>The words typed last could not be saved.</source>
        <translation>Les derniers mots n’ont pu être enregistrés.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Theme of the meeting</source>
        <translation>Thème de la réunion</translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation>C&amp;ode</translation>
    </message>
    <message>
        <source>Code of the meeting</source>
        <translation>Code de la réunion</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>Place of the meeting</source>
        <translation>Lieu de la réunion</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Co-hosts</source>
        <translation>&amp;Coorganisateurs</translation>
    </message>
    <message>
        <source>Co-hosts, separated by commas</source>
        <translation>Coorganisateurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Uruguay, Japan</source>
        <translation>Uruguay, Japon</translation>
    </message>
    <message>
        <source>Time &amp;zone of the venue</source>
        <translation>&amp;Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Sessions &amp;keep</source>
        <translation>Les séances &amp;gardent</translation>
    </message>
    <message>
        <source>What the sessions keep in another time zone</source>
        <translation>Ce que les séances gardent dans un autre fuseau horaire</translation>
    </message>
    <message>
        <source>What another time zone does to the sessions</source>
        <translation>Ce qu’un autre fuseau horaire change aux séances</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Ranger</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>their hours</source>
        <translation>leurs heures</translation>
    </message>
    <message>
        <source>their moments</source>
        <translation>leurs instants</translation>
    </message>
    <message>
        <source>All times of the meeting are shown in this zone, whatever the laptop&apos;s.</source>
        <translation>Toutes les heures de la réunion sont affichées dans ce fuseau, quel que soit celui de l’ordinateur.</translation>
    </message>
    <message>
        <source>No time zone is known as “{}”. Write it like America/Montevideo.</source>
        <translation>Aucun fuseau horaire ne s’appelle « {} ». Écrivez par exemple America/Montevideo.</translation>
    </message>
    <message>
        <source>{code} stays at {before} by the clock of the venue: its moment moves by {hours:+g} hours.</source>
        <translation>{code} reste à {before} à l’horloge du lieu : son instant se déplace de {hours:+g} heures.</translation>
    </message>
    <message>
        <source>{code} stays at its moment: the clock of the venue will say {after} then, not {before}.</source>
        <translation>{code} reste au même instant : l’horloge du lieu indiquera alors {after} et non {before}.</translation>
    </message>
    <message>
        <source>{} What was measured while people spoke is never moved.</source>
        <translation>{} Ce qui a été mesuré pendant les interventions n’est jamais déplacé.</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>There is no time stamp on this line.</source>
        <translation>Il n’y a pas d’horodatage sur cette ligne.</translation>
    </message>
    <message>
        <source>Ctrl+. writes one.</source>
        <translation>Ctrl+. en écrit un.</translation>
    </message>
    <message>
        <source>This note has no earlier words: nothing of it was saved yet.</source>
        <translation>Cette note n’a pas de mots antérieurs : rien n’en est encore enregistré.</translation>
    </message>
</context>
<context>
    <name>NoteFactsRow</name>
    <message>
        <source>As the session: {}</source>
        <translation>Comme la séance : {}</translation>
    </message>
    <message>
        <source>Stricter: {}</source>
        <translation>Plus strict : {}</translation>
    </message>
    <message>
        <source>No guiding question</source>
        <translation>Aucune question directrice</translation>
    </message>
    <message>
        <source>Answers {}.{}: {}</source>
        <translation>Répond à {}.{} : {}</translation>
    </message>
    <message>
        <source>Also said by {}</source>
        <translation>Dit aussi par {}</translation>
    </message>
</context>
<context>
    <name>NoteHeader</name>
    <message>
        <source>This note belongs to {}</source>
        <translation>Cette note appartient à {}</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>▲ Not saved: the words are still here</source>
        <translation>▲ Non enregistré : les mots sont encore ici</translation>
    </message>
    <message>
        <source>Everything that was typed is saved again.</source>
        <translation>Tout ce qui a été saisi est de nouveau enregistré.</translation>
    </message>
    <message>
        <source>✓ Saved {}</source>
        <translation>✓ Enregistré {}</translation>
    </message>
    <message>
        <source>#{} is not a theme</source>
        <translation>#{} n’est pas un thème</translation>
    </message>
    <message>
        <source>{} words, not for the report</source>
        <translation>{} mots, hors rapport</translation>
    </message>
    <message>
        <source>▲ {} words · section: {:,} words, {:,} over its guide</source>
        <translation>▲ {} mots · section : {:,} mots, {:,} de plus que prévu</translation>
    </message>
    <message>
        <source>{} words · section: {:,} of {:,}</source>
        <translation>{} mots · section : {:,} sur {:,}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NowSpeaking</name>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Press Next to give it to the first name on the list.</source>
        <translation>Appuyez sur Suivant pour la donner au premier de la liste.</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>type the name while they speak</source>
        <translation>tapez le nom pendant qu’il parle</translation>
    </message>
    <message>
        <source>{} waits to go on</source>
        <translation>{} attend pour reprendre</translation>
    </message>
    <message>
        <source>{} waits to go on, {} over time</source>
        <translation>{} attend pour reprendre, {} de dépassement</translation>
    </message>
    <message>
        <source>{} waits to go on with {} left</source>
        <translation>{} attend pour reprendre ; il reste {}</translation>
    </message>
    <message>
        <source>There are no more names inscribed on the list of speakers.</source>
        <translation>Il n’y a plus de noms inscrits sur la liste des orateurs.</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Suivant : {}</translation>
    </message>
    <message>
        <source>, to be followed by {}</source>
        <translation>, suivi de {}</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>; {} more</source>
        <translation>; encore {}</translation>
    </message>
</context>
<context>
    <name>OpenMeeting</name>
    <message>
        <source>{} holds no meeting.</source>
        <translation>{} ne contient aucune réunion.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>To rise at {}:</source>
        <translation>Pour lever la séance à {} :</translation>
    </message>
    <message>
        <source>The list of speakers is now closed.</source>
        <translation>La liste des orateurs est maintenant close.</translation>
    </message>
    <message>
        <source>Done: {}. Ctrl+Z takes it back.</source>
        <translation>Fait : {}. Ctrl+Z l’annule.</translation>
    </message>
</context>
<context>
    <name>ParagraphPane</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paragraphs of the session, in order</source>
        <translation>Paragraphes de la séance, dans l’ordre</translation>
    </message>
    <message>
        <source>Kind of the paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Reporting verbs; choosing one writes it at the cursor</source>
        <translation>Verbes de compte rendu ; en choisir un l’écrit au curseur</translation>
    </message>
    <message>
        <source>Wording of the paragraph</source>
        <translation>Formulation du paragraphe</translation>
    </message>
    <message>
        <source>Choose a paragraph above, or compile the notes.</source>
        <translation>Choisissez un paragraphe ci-dessus, ou compilez les notes.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Who supports the paragraph; never exported</source>
        <translation>Qui appuie le paragraphe ; jamais exporté</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Whether the evidence bears the wording out</source>
        <translation>Si la preuve confirme la formulation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Quelles notes sont montrées</translation>
    </message>
    <message>
        <source>Notes to write from</source>
        <translation>Notes à partir desquelles écrire</translation>
    </message>
    <message>
        <source>Compile</source>
        <translation>Compiler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’employer</translation>
    </message>
    <message>
        <source>Opposite view</source>
        <translation>Avis contraire</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Lier</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose place</source>
        <translation>La place de qui</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>What becomes of the inscription</source>
        <translation>Ce que devient l’inscription</translation>
    </message>
    <message>
        <source>Wi&amp;th</source>
        <translation>&amp;Avec</translation>
    </message>
    <message>
        <source>Delegation to swap with</source>
        <translation>Délégation avec laquelle permuter</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Reason, or who agreed</source>
        <translation>Motif, ou qui l’a convenu</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Text only, not delivered</source>
        <translation>Texte seul, non prononcé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non atteinte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Absent, struck off</source>
        <translation>Absente, rayée</translation>
    </message>
    <message>
        <source>Swaps places</source>
        <translation>Échange sa place</translation>
    </message>
    <message>
        <source>Agreed &amp;by</source>
        <translation>&amp;Convenu par</translation>
    </message>
</context>
<context>
    <name>PledgeForm</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Who pledges</source>
        <translation>Qui s’engage</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>Pledged before</source>
        <translation>Annoncé auparavant</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Words of the pledge</source>
        <translation>Texte de l’annonce</translation>
    </message>
    <message>
        <source>Pledged &amp;by</source>
        <translation>&amp;Annoncé par</translation>
    </message>
    <message>
        <source>Pledging delegations, the lead first</source>
        <translation>Délégations qui s’engagent, la principale d’abord</translation>
    </message>
    <message>
        <source>Uruguay, Japan: the first one leads</source>
        <translation>Uruguay, Japan : la première mène</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Partenaires</translation>
    </message>
    <message>
        <source>Partners or beneficiaries</source>
        <translation>Partenaires ou bénéficiaires</translation>
    </message>
    <message>
        <source>with or for whom</source>
        <translation>avec qui ou pour qui</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>Category of the pledge</source>
        <translation>Catégorie de l’annonce</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Type within the category</source>
        <translation>Type dans la catégorie</translation>
    </message>
    <message>
        <source>armed helicopter, level II hospital</source>
        <translation>hélicoptère armé, hôpital de niveau II</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status of the pledge</source>
        <translation>État de l’annonce</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Quantité</translation>
    </message>
    <message>
        <source>Quantity, 0 when none was named</source>
        <translation>Quantité, 0 si aucune n’a été dite</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>non dite</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unité</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>Unité de la quantité</translation>
    </message>
    <message>
        <source>officers, battalion, courses</source>
        <translation>officiers, bataillon, cours</translation>
    </message>
    <message>
        <source>R&amp;eadiness</source>
        <translation>&amp;Disponibilité</translation>
    </message>
    <message>
        <source>Readiness level in the PCRS</source>
        <translation>Niveau de disponibilité dans le PCRS</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>&amp;Mission</source>
        <translation>&amp;Mission</translation>
    </message>
    <message>
        <source>Mission, or any</source>
        <translation>Mission, ou n’importe laquelle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n’importe</translation>
    </message>
    <message>
        <source>Am&amp;ount</source>
        <translation>Mo&amp;ntant</translation>
    </message>
    <message>
        <source>Amount of money, 0 when none was named</source>
        <translation>Montant, 0 si aucun n’a été dit</translation>
    </message>
    <message>
        <source>Curren&amp;cy</source>
        <translation>Monna&amp;ie</translation>
    </message>
    <message>
        <source>Currency in three letters</source>
        <translation>Monnaie en trois lettres</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Women s&amp;hare</source>
        <translation>Part de &amp;femmes</translation>
    </message>
    <message>
        <source>Share of women</source>
        <translation>Part de femmes</translation>
    </message>
    <message>
        <source>15 per cent</source>
        <translation>15 pour cent</translation>
    </message>
    <message>
        <source>Con&amp;ditions</source>
        <translation>Condition&amp;s</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>Disponi&amp;ble</translation>
    </message>
    <message>
        <source>Available from</source>
        <translation>Disponible à partir de</translation>
    </message>
    <message>
        <source>second half of 2025</source>
        <translation>second semestre 2025</translation>
    </message>
    <message>
        <source>Conditions and caveats</source>
        <translation>Conditions et réserves</translation>
    </message>
    <message>
        <source>&amp;New or repeated</source>
        <translation>Nouvelle ou &amp;répétée</translation>
    </message>
    <message>
        <source>New or announced before</source>
        <translation>Nouvelle ou déjà annoncée</translation>
    </message>
    <message>
        <source>Interna&amp;l: not for the report</source>
        <translation>Interne : pas pour &amp;le rapport</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Record the pledge</source>
        <translation>Consi&amp;gner l’annonce</translation>
    </message>
    <message>
        <source>Smart pledge by {} (lead) with {}</source>
        <translation>Annonce conjointe de {} (principal) avec {}</translation>
    </message>
    <message>
        <source>Pledge by {}</source>
        <translation>Annonce de {}</translation>
    </message>
    <message>
        <source>Pledge by nobody yet</source>
        <translation>Annonce encore de personne</translation>
    </message>
    <message>
        <source>{} · not known: {}</source>
        <translation>{} · inconnues : {}</translation>
    </message>
    <message>
        <source>▲ Pledged before in this category: {}</source>
        <translation>▲ Déjà annoncé dans cette catégorie : {}</translation>
    </message>
</context>
<context>
    <name>ProgrammeDesk</name>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Séances</translation>
    </message>
    <message>
        <source>Sessions of the programme</source>
        <translation>Séances du programme</translation>
    </message>
    <message>
        <source>C&amp;onflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts in the programme</source>
        <translation>Conflits du programme</translation>
    </message>
    <message>
        <source>Nobody and no room is in two places at once.</source>
        <translation>Personne et aucune salle n’est à deux endroits à la fois.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>{}: interpretation ends before the session.</source>
        <translation>{} : l’interprétation finit avant la séance.</translation>
    </message>
    <message>
        <source>{who} is wanted in {first} and {second} at once.</source>
        <translation>{who} est attendu dans {first} et {second} à la fois.</translation>
    </message>
    <message>
        <source>{first} and {second} are in {who} at once.</source>
        <translation>{first} et {second} sont dans {who} à la fois.</translation>
    </message>
    <message>
        <source>{first} and {second} run at once and name no room.</source>
        <translation>{first} et {second} se tiennent à la fois et ne nomment pas de salle.</translation>
    </message>
</context>
<context>
    <name>ProgrammeSending</name>
    <message>
        <source>Export the programme</source>
        <translation>Exporter le programme</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>The programme has been written: {}</source>
        <translation>Le programme est écrit : {}</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Add a delegation: three letters, Enter</source>
        <translation>Ajouter une délégation : trois lettres, Entrée</translation>
    </message>
    <message>
        <source>Add a delegation</source>
        <translation>Ajouter une délégation</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>RapporteurDesk</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Who is called next</source>
        <translation>Qui est appelé ensuite</translation>
    </message>
    <message>
        <source>Interventions and notes of this session</source>
        <translation>Interventions et notes de cette séance</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Text and pace of this statement</source>
        <translation>Texte et rythme de cette déclaration</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Type what is said. # tags a theme, @ names a delegation, + adds one that said the same.</source>
        <translation>Tapez ce qui est dit. # marque un thème, @ nomme une délégation, + en ajoute une qui a dit de même.</translation>
    </message>
    <message>
        <source>Words of this note</source>
        <translation>Mots de cette note</translation>
    </message>
    <message>
        <source>When the note was saved</source>
        <translation>Quand la note a été enregistrée</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Attribution of this note, stricter only</source>
        <translation>Attribution de cette note, plus stricte seulement</translation>
    </message>
    <message>
        <source>P&amp;rivate</source>
        <translation>&amp;Privée</translation>
    </message>
    <message>
        <source>Private: in no report and no exchange</source>
        <translation>Privée : dans aucun rapport ni échange</translation>
    </message>
    <message>
        <source>Guiding question that this note answers</source>
        <translation>Question directrice à laquelle répond cette note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keys for notes</source>
        <translation>Touches pour les notes</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>F2 current speaker · Ctrl+T new note · Ctrl+P pledge · {}</source>
        <translation>F2 orateur en cours · Ctrl+T nouvelle note · Ctrl+P annonce · {}</translation>
    </message>
</context>
<context>
    <name>RapporteurFiles</name>
    <message>
        <source>Take over a codebook</source>
        <translation>Reprendre un livre de codes</translation>
    </message>
    <message>
        <source>Codebooks (*.csv)</source>
        <translation>Livres de codes (*.csv)</translation>
    </message>
    <message>
        <source>{} themes taken over.</source>
        <translation>{} thèmes repris.</translation>
    </message>
    <message>
        <source>Write the codebook</source>
        <translation>Écrire le livre de codes</translation>
    </message>
    <message>
        <source>The codebook is in {}.</source>
        <translation>Le livre de codes est dans {}.</translation>
    </message>
    <message>
        <source>Take over abbreviations</source>
        <translation>Reprendre des abréviations</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt)</source>
        <translation>Listes (*.csv *.txt)</translation>
    </message>
    <message>
        <source>{} abbreviations taken over.</source>
        <translation>{} abréviations reprises.</translation>
    </message>
    <message>
        <source>Bring open points forward from</source>
        <translation>Reprendre les points ouverts de</translation>
    </message>
    <message>
        <source>Meetings (*.facilitator)</source>
        <translation>Réunions (*.facilitator)</translation>
    </message>
    <message>
        <source>That is this meeting.</source>
        <translation>C’est cette réunion-ci.</translation>
    </message>
    <message>
        <source>Choose the file of an earlier one.</source>
        <translation>Choisissez le fichier d’une réunion antérieure.</translation>
    </message>
    <message>
        <source>{} is being looked through: {} %</source>
        <translation>{} est en cours d’examen : {} %</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>{} open points brought forward.</source>
        <translation>{} points ouverts repris.</translation>
    </message>
    <message>
        <source>There was nothing open that is not here already.</source>
        <translation>Il n’y avait rien d’ouvert qui ne soit déjà ici.</translation>
    </message>
    <message>
        <source>Open it by itself and keep its passphrase in this laptop&apos;s keyring, then try again.</source>
        <translation>Ouvrez-le seul, confiez sa phrase secrète au trousseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>{} And {} more.</source>
        <translation>{} Et encore {}.</translation>
    </message>
    <message>
        <source>The file cannot be read or written ({}).</source>
        <translation>Le fichier ne peut être lu ou écrit ({}).</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Choisissez un fichier dans un dossier à vous.</translation>
    </message>
</context>
<context>
    <name>RecordKeeper</name>
    <message>
        <source>Missing · {}</source>
        <translation>Manque · {}</translation>
    </message>
    <message>
        <source>Since · {}</source>
        <translation>Suivi · {}</translation>
    </message>
    <message>
        <source>On record · {}</source>
        <translation>Consigné · {}</translation>
    </message>
    <message>
        <source>Two laptops gave the same reference: {}.</source>
        <translation>Deux ordinateurs ont donné la même référence : {}.</translation>
    </message>
    <message>
        <source>The record made first keeps it.</source>
        <translation>L’inscription faite la première la garde.</translation>
    </message>
    <message>
        <source>Give the later one its own</source>
        <translation>Donner la sienne à la suivante</translation>
    </message>
    <message>
        <source>Every reference is given once now.</source>
        <translation>Chaque référence n’est plus attribuée qu’une fois.</translation>
    </message>
    <message>
        <source>The card is on its way to the chair.</source>
        <translation>Le carton est en route vers la présidence.</translation>
    </message>
    <message>
        <source>It was made from a private note, so it stays on this laptop too.</source>
        <translation>Ce qui a été consigné provient d’une note privée et reste donc, aussi, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It can leave once the note is shared.</source>
        <translation>Il pourra en sortir une fois la note partagée.</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>What is on record</source>
        <translation>Ce qui est consigné</translation>
    </message>
    <message>
        <source>Pledges, recommendations, decisions and follow-ups</source>
        <translation>Annonces, recommandations, décisions et suivis</translation>
    </message>
    <message>
        <source>Pledges: {} · Recommendations, decisions, follow-ups: {}</source>
        <translation>Annonces : {} · Recommandations, décisions, suivis : {}</translation>
    </message>
    <message>
        <source>{}
▲ Given twice: {}</source>
        <translation>{}
▲ Donnée deux fois : {}</translation>
    </message>
    <message>
        <source>▲ {} (given twice)</source>
        <translation>▲ {} (donnée deux fois)</translation>
    </message>
</context>
<context>
    <name>RepliesPanel</name>
    <message>
        <source>Right of reply · {}</source>
        <translation>Droit de réponse · {}</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Rights of reply asked for</source>
        <translation>Droits de réponse demandés</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>▲ {:,} of {:,} words</source>
        <translation>▲ {:,} mots sur {:,}</translation>
    </message>
    <message>
        <source>{:,} of {:,} words</source>
        <translation>{:,} mots sur {:,}</translation>
    </message>
</context>
<context>
    <name>Resumption</name>
    <message>
        <source>{} has had the floor since {}: {} so far.</source>
        <translation>{} a la parole depuis {} : {} jusqu’ici.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End the intervention</source>
        <translation>Terminer l’intervention</translation>
    </message>
</context>
<context>
    <name>ReturnedPanel</name>
    <message>
        <source>What the working copy brought back</source>
        <translation>Ce que rapporte la copie de travail</translation>
    </message>
    <message>
        <source>Changes made in the working copy</source>
        <translation>Changements faits dans la copie de travail</translation>
    </message>
    <message>
        <source>The paragraph before and after</source>
        <translation>Le paragraphe avant et après</translation>
    </message>
    <message>
        <source>Read a working copy to see what was changed in it.</source>
        <translation>Lisez une copie de travail pour voir ce qui y a changé.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Read a working copy</source>
        <translation>Lire une copie de travail</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Changes to look at: {}</source>
        <translation>Changements à voir : {}</translation>
    </message>
    <message>
        <source>✓ Nothing is left.</source>
        <translation>✓ Il ne reste rien.</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>Lire…</translation>
    </message>
</context>
<context>
    <name>ReviewBoard</name>
    <message>
        <source>&amp;Next state of review</source>
        <translation>Étape &amp;de révision suivante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>RevisionsPanel</name>
    <message>
        <source>Earlier words of this note</source>
        <translation>Mots antérieurs de cette note</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Earlier versions, the newest first</source>
        <translation>Versions antérieures, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What changed up to now</source>
        <translation>Ce qui a changé jusqu’ici</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Restore these words</source>
        <translation>&amp;Rétablir ces mots</translation>
    </message>
    <message>
        <source>Struck out: only then. Underlined: only now.</source>
        <translation>Barré : alors seulement. Souligné : maintenant seulement.</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tel que maintenant</translation>
    </message>
</context>
<context>
    <name>RollCall</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Delegation to mark as present</source>
        <translation>Délégation à marquer présente</translation>
    </message>
    <message>
        <source>Three letters; Enter marks the first</source>
        <translation>Trois lettres ; Entrée marque la première</translation>
    </message>
    <message>
        <source>Who is in the room</source>
        <translation>Qui est dans la salle</translation>
    </message>
    <message>
        <source>Roll call · {} present</source>
        <translation>Appel · {} présents</translation>
    </message>
</context>
<context>
    <name>RoomDirector</name>
    <message>
        <source>Room screen</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Podium screen</source>
        <translation>Écran du pupitre</translation>
    </message>
    <message>
        <source>Pictures ({})</source>
        <translation>Images ({})</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>How the screens of the room look</source>
        <translation>Apparence des écrans de la salle</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Picture file of the logo</source>
        <translation>Fichier image du logo</translation>
    </message>
    <message>
        <source>no logo</source>
        <translation>sans logo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Si&amp;ze of words</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Size of the words in per cent</source>
        <translation>Taille du texte en pour cent</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Names shown</source>
        <translation>&amp;Noms montrés</translation>
    </message>
    <message>
        <source>How many of those waiting are shown</source>
        <translation>Combien de ceux qui attendent sont montrés</translation>
    </message>
    <message>
        <source>&amp;Captions</source>
        <translation>Lé&amp;gendes</translation>
    </message>
    <message>
        <source>Languages of the captions</source>
        <translation>Langues des légendes</translation>
    </message>
    <message>
        <source>&amp;Flash when the time is up</source>
        <translation>&amp;Clignoter quand le temps est écoulé</translation>
    </message>
    <message>
        <source>Show how far &amp;over time</source>
        <translation>&amp;Montrer le dépassement</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>G&amp;arder</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The passphrase is being changed.</source>
        <translation>La phrase secrète est en cours de modification.</translation>
    </message>
    <message>
        <source>The passphrase is set; the mirror and the earlier states have it too.</source>
        <translation>La phrase secrète est définie ; le miroir et les états antérieurs l’ont aussi.</translation>
    </message>
    <message>
        <source>The passphrase is taken off; anybody with this file can read it.</source>
        <translation>La phrase secrète est retirée ; quiconque a ce fichier peut le lire.</translation>
    </message>
    <message>
        <source>This laptop has no keyring: keep it yourself.</source>
        <translation>Cet ordinateur n’a pas de trousseau : gardez-la vous-même.</translation>
    </message>
    <message>
        <source>Type the present passphrase first, then tick this again.</source>
        <translation>Saisissez d’abord la phrase secrète actuelle, puis cochez de nouveau cette case.</translation>
    </message>
    <message>
        <source>The keyring keeps the passphrase: this laptop opens the meeting without asking.</source>
        <translation>Le trousseau conserve la phrase secrète : cet ordinateur ouvre la réunion sans la demander.</translation>
    </message>
    <message>
        <source>The keyring has forgotten the passphrase.</source>
        <translation>Le trousseau a oublié la phrase secrète.</translation>
    </message>
    <message>
        <source>This holds from the next time a meeting is opened.</source>
        <translation>Vaut dès la prochaine ouverture d’une réunion.</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Keep the list of what is deleted</source>
        <translation>Garder la liste de ce qui est effacé</translation>
    </message>
    <message>
        <source>The list could not be written ({}); nothing was deleted.</source>
        <translation>La liste n’a pu être écrite ({}) ; rien n’est effacé.</translation>
    </message>
    <message>
        <source>Delete it all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Everything in the list {} is deleted from this laptop, for good.</source>
        <translation>Tout ce que liste {} est effacé de cet ordinateur, pour de bon.</translation>
    </message>
    <message>
        <source>The meeting is deleted. What it was is listed in {}.</source>
        <translation>La réunion est effacée. Ce qu’elle était figure dans {}.</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Earlier states of this meeting</source>
        <translation>États antérieurs de cette réunion</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>A state is kept when the meeting is opened, every hour, and before anything is converted. To bring one back, a copy of it is opened; the present meeting stays as it is.</source>
        <translation>Un état est gardé à l’ouverture, chaque heure et avant toute conversion. Pour en retrouver un, une copie s’ouvre ; la réunion actuelle reste en l’état.</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>États antérieurs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Derniers mots</translation>
    </message>
    <message>
        <source>Open a copy of this &amp;state</source>
        <translation>&amp;Ouvrir une copie de cet état</translation>
    </message>
    <message>
        <source>Write every change a second time, in my own &amp;folder</source>
        <translation>Écrire &amp;chaque changement une seconde fois, dans mon dossier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase also keeps the second copy, the earlier states, copies and hand-overs closed. Exported files are open, and so is what a hub holds: whoever runs its server can read it.</source>
        <translation>La phrase secrète protège aussi la seconde copie, les états antérieurs, les copies et les remises. Les fichiers exportés sont lisibles, de même que ce que contient un concentrateur : quiconque gère son serveur peut le lire.</translation>
    </message>
    <message>
        <source>&amp;Present one</source>
        <translation>&amp;Actuelle</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>&amp;New one</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>&amp;Encore</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète encore une fois</translation>
    </message>
    <message>
        <source>&amp;Keep it in this laptop&apos;s keyring</source>
        <translation>&amp;La garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody types for</source>
        <translation>&amp;Verrouiller si personne ne tape pendant</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Minutes until the window locks itself, 0 for never</source>
        <translation>Minutes avant que la fenêtre se verrouille, 0 pour jamais</translation>
    </message>
    <message>
        <source>Se&amp;t the passphrase</source>
        <translation>&amp;Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Ta&amp;ke it off</source>
        <translation>La &amp;retirer</translation>
    </message>
    <message>
        <source>&amp;Delete this meeting from this laptop...</source>
        <translation>E&amp;ffacer cette réunion de cet ordinateur...</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Words to look for in all notes</source>
        <translation>Mots à chercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Words, or “a phrase”; Enter ranks</source>
        <translation>Mots, ou « une phrase » ; Entrée classe</translation>
    </message>
    <message>
        <source>Filter by speaker</source>
        <translation>Filtrer par orateur</translation>
    </message>
    <message>
        <source>Filter by theme</source>
        <translation>Filtrer par thème</translation>
    </message>
    <message>
        <source>Filter by kind of note</source>
        <translation>Filtrer par type de note</translation>
    </message>
    <message>
        <source>Filter by session</source>
        <translation>Filtrer par séance</translation>
    </message>
    <message>
        <source>Filter by day</source>
        <translation>Filtrer par jour</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Combien ont été trouvées</translation>
    </message>
    <message>
        <source>Notes found</source>
        <translation>Notes trouvées</translation>
    </message>
    <message>
        <source>Any speaker</source>
        <translation>Tout orateur</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Tout thème</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Any session</source>
        <translation>Toute séance</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Tout jour</translation>
    </message>
    <message>
        <source>The newest notes; {} changes to go</source>
        <translation>Les notes les plus récentes ; encore {} changements</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>la meilleure d’abord</translation>
    </message>
    <message>
        <source>newest first; Enter ranks</source>
        <translation>la plus récente d’abord ; Entrée classe</translation>
    </message>
    <message>
        <source>The first {} notes, {}</source>
        <translation>Les {} premières notes, {}</translation>
    </message>
    <message>
        <source>{} found, {}</source>
        <translation>{} trouvées, {}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>SecretariatDesk</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>How far the report of each session has come</source>
        <translation>Où en est le rapport de chaque séance</translation>
    </message>
    <message>
        <source>Why the report is opened again</source>
        <translation>Pourquoi le rapport est rouvert</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Pourquoi est-il rouvert ?</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>Plan du rapport</translation>
    </message>
    <message>
        <source>Work on the report</source>
        <translation>Travail sur le rapport</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>Length of the report</source>
        <translation>Longueur du rapport</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>Aperçu du rapport</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>C&amp;ontrôles</translation>
    </message>
    <message>
        <source>C&amp;orrections</source>
        <translation>Co&amp;rrections</translation>
    </message>
    <message>
        <source>From Wor&amp;d</source>
        <translation>&amp;De Word</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Temp&amp;late</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>C&amp;orrections ○ {}</source>
        <translation>Correc&amp;tions ○ {}</translation>
    </message>
    <message>
        <source>&amp;Checks ✖ {}</source>
        <translation>Co&amp;ntrôles ✖ {}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This intervention has already ended.</source>
        <translation>Cette intervention est déjà terminée.</translation>
    </message>
    <message>
        <source>This intervention has no time limit to change.</source>
        <translation>Cette intervention n’a pas de temps de parole à modifier.</translation>
    </message>
    <message>
        <source>The clock has not been started yet.</source>
        <translation>L’horloge n’a pas encore été lancée.</translation>
    </message>
    <message>
        <source>An intervention cannot end before it began.</source>
        <translation>Une intervention ne peut pas finir avant d’avoir commencé.</translation>
    </message>
    <message>
        <source>{} does not come before {}</source>
        <translation>{} ne précède pas {}</translation>
    </message>
    <message>
        <source>“{}” is not a moment. Write it like 10 Dec 2024 15:30.</source>
        <translation>« {} » n’est ni un jour ni une heure. Écrivez par exemple 10 déc. 2024 15:30.</translation>
    </message>
    <message>
        <source>“{}” is not a day. Write it like 10 Dec 2024.</source>
        <translation>« {} » n’est pas un jour. Écrivez par exemple 10 déc. 2024.</translation>
    </message>
    <message>
        <source>“{}” does not exist in {}: the clocks go forward then.</source>
        <translation>« {} » n’existe pas à {} : les horloges avancent à ce moment-là.</translation>
    </message>
    <message>
        <source>The report is final and cannot be written yet. Names that stand where none may: {}; {} in all. Replace them, or keep those that are no source, under Checks; the name of the file counts too.</source>
        <translation>Le rapport est définitif et ne peut pas encore être écrit. Noms placés là où aucun ne doit figurer : {} ; {} en tout. Remplacez-les, ou gardez ceux qui ne sont pas une source, sous Contrôles ; le nom du fichier compte aussi.</translation>
    </message>
    <message>
        <source>its presiding officer: nobody who took part may be named.</source>
        <translation>sa présidence : aucune personne ayant pris part ne peut être nommée.</translation>
    </message>
    <message>
        <source>{}, kept for the record only.</source>
        <translation>{}, gardées pour mémoire seulement.</translation>
    </message>
    <message>
        <source>no note has been written.</source>
        <translation>aucune note n’a été écrite.</translation>
    </message>
    <message>
        <source>{} in no paragraph yet.</source>
        <translation>{} dans aucun paragraphe encore.</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>The way forward</source>
        <translation>La voie à suivre</translation>
    </message>
    <message>
        <source>{} heard in private notes.</source>
        <translation>{} entendus dans des notes privées.</translation>
    </message>
    <message>
        <source>owners of {}: they may not be named.</source>
        <translation>responsables de {} : ils ne peuvent être nommés.</translation>
    </message>
    <message>
        <source>list of speakers: speakers of the session may not be named.</source>
        <translation>liste des orateurs : les orateurs de la séance ne peuvent être nommés.</translation>
    </message>
    <message>
        <source>give the floor</source>
        <translation>donner la parole</translation>
    </message>
    <message>
        <source>start the clock</source>
        <translation>lancer l’horloge</translation>
    </message>
    <message>
        <source>identify the speaker</source>
        <translation>identifier l’orateur</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>suspendre ou reprendre</translation>
    </message>
    <message>
        <source>end the intervention</source>
        <translation>mettre fin à l’intervention</translation>
    </message>
    <message>
        <source>change the time limit</source>
        <translation>modifier le temps de parole</translation>
    </message>
    <message>
        <source>set the begin earlier</source>
        <translation>avancer le début</translation>
    </message>
    <message>
        <source>correct the times</source>
        <translation>corriger les temps</translation>
    </message>
    <message>
        <source>This delegation is no longer waiting for the floor.</source>
        <translation>Cette délégation n’attend plus la parole.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>There are no more names inscribed on the list of speakers.</source>
        <translation>Il n’y a plus de noms inscrits sur la liste des orateurs.</translation>
    </message>
    <message>
        <source>take over the codebook</source>
        <translation>reprendre le livre de codes</translation>
    </message>
    <message>
        <source>send a cue card</source>
        <translation>envoyer un carton</translation>
    </message>
    <message>
        <source>put the card away</source>
        <translation>ranger le carton</translation>
    </message>
    <message>
        <source>A card needs a few words.</source>
        <translation>Un carton doit contenir quelques mots.</translation>
    </message>
    <message>
        <source>A card is read at a glance: {} lines, {} characters in all, at most.</source>
        <translation>Un carton se lit d’un coup d’œil : {} lignes et {} caractères en tout, au plus.</translation>
    </message>
    <message>
        <source>interrupt</source>
        <translation>interrompre</translation>
    </message>
    <message>
        <source>raise a point of order</source>
        <translation>présenter une motion d’ordre</translation>
    </message>
    <message>
        <source>rule on the point of order</source>
        <translation>statuer sur la motion d’ordre</translation>
    </message>
    <message>
        <source>ask for a right of reply</source>
        <translation>demander un droit de réponse</translation>
    </message>
    <message>
        <source>grant the right of reply</source>
        <translation>accorder le droit de réponse</translation>
    </message>
    <message>
        <source>refuse the right of reply</source>
        <translation>refuser le droit de réponse</translation>
    </message>
    <message>
        <source>This reply has been decided already.</source>
        <translation>Ce droit de réponse a déjà fait l’objet d’une décision.</translation>
    </message>
    <message>
        <source>A point of order is being heard. Name the delegation that raises the next one.</source>
        <translation>Une motion d’ordre est en cours. Nommez la délégation qui présente la suivante.</translation>
    </message>
    <message>
        <source>No point of order is being heard.</source>
        <translation>Aucune motion d’ordre n’est en cours.</translation>
    </message>
    <message>
        <source>This session has no right of reply. It can be allowed in “Limits and chair”.</source>
        <translation>Cette séance n’admet pas de droit de réponse. Il peut être autorisé dans « Limites et présidence ».</translation>
    </message>
    <message>
        <source>describe the note</source>
        <translation>décrire la note</translation>
    </message>
    <message>
        <source>set the kind of note</source>
        <translation>fixer le type de note</translation>
    </message>
    <message>
        <source>make the note private</source>
        <translation>rendre la note privée</translation>
    </message>
    <message>
        <source>share the note</source>
        <translation>partager la note</translation>
    </message>
    <message>
        <source>attach the paragraph</source>
        <translation>rattacher le paragraphe</translation>
    </message>
    <message>
        <source>restore the note</source>
        <translation>rétablir la note</translation>
    </message>
    <message>
        <source>A note may be attributed more strictly than its session, never more openly.</source>
        <translation>L’attribution d’une note peut être plus stricte que celle de sa séance, jamais plus ouverte.</translation>
    </message>
    <message>
        <source>The report has a paragraph made of this note: take the note out of it before.</source>
        <translation>Le rapport contient un paragraphe tiré de cette note : retirez-en d’abord la note.</translation>
    </message>
    <message>
        <source>The cursor stands in an empty line: there is nothing to attach.</source>
        <translation>Le curseur est dans une ligne vide : il n’y a rien à rattacher.</translation>
    </message>
    <message>
        <source>A note stays in its own session.</source>
        <translation>Une note reste dans sa séance.</translation>
    </message>
    <message>
        <source>bring open points forward</source>
        <translation>reporter les points en suspens</translation>
    </message>
    <message>
        <source>give references of their own</source>
        <translation>donner des références propres</translation>
    </message>
    <message>
        <source>Every reference is given only once.</source>
        <translation>Chaque référence n’est donnée qu’une fois.</translation>
    </message>
    <message>
        <source>add a participant</source>
        <translation>ajouter un participant</translation>
    </message>
    <message>
        <source>A participant needs a name.</source>
        <translation>Un participant doit avoir un nom.</translation>
    </message>
    <message>
        <source>record a pledge</source>
        <translation>consigner une annonce</translation>
    </message>
    <message>
        <source>record a {}</source>
        <translation>consigner : {}</translation>
    </message>
    <message>
        <source>A pledge needs a delegation: identify the speaker first.</source>
        <translation>Une annonce est celle d’une délégation : identifiez d’abord l’orateur.</translation>
    </message>
    <message>
        <source>A pledge needs the words in which it was made.</source>
        <translation>Une annonce doit être consignée dans les termes où elle a été faite.</translation>
    </message>
    <message>
        <source>An amount needs its currency in three letters, such as USD.</source>
        <translation>Un montant doit porter sa monnaie en trois lettres, par exemple USD.</translation>
    </message>
    <message>
        <source>Say in words what is recommended, decided or to be done.</source>
        <translation>Écrivez ce qui est recommandé, décidé ou à faire.</translation>
    </message>
    <message>
        <source>add a session</source>
        <translation>ajouter une séance</translation>
    </message>
    <message>
        <source>change a session</source>
        <translation>modifier une séance</translation>
    </message>
    <message>
        <source>clone a session</source>
        <translation>dupliquer une séance</translation>
    </message>
    <message>
        <source>delete a session</source>
        <translation>supprimer une séance</translation>
    </message>
    <message>
        <source>change the segments</source>
        <translation>modifier les segments</translation>
    </message>
    <message>
        <source>change a theme</source>
        <translation>modifier un thème</translation>
    </message>
    <message>
        <source>delete a theme</source>
        <translation>supprimer un thème</translation>
    </message>
    <message>
        <source>A session needs a code and a title.</source>
        <translation>Une séance doit avoir un code et un titre.</translation>
    </message>
    <message>
        <source>{} must end after it begins.</source>
        <translation>{} doit finir après son début.</translation>
    </message>
    <message>
        <source>Another session bears the code {} already.</source>
        <translation>Une autre séance porte déjà le code {}.</translation>
    </message>
    <message>
        <source>{} cannot be deleted: it holds {}.</source>
        <translation>{} ne peut pas être supprimé : il contient {}.</translation>
    </message>
    <message>
        <source>The last session of a meeting cannot be deleted.</source>
        <translation>La dernière séance d’une réunion ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>A segment cannot take less than no time.</source>
        <translation>Un segment ne peut pas durer moins de zéro minute.</translation>
    </message>
    <message>
        <source>A theme needs a title and a tag.</source>
        <translation>Un thème doit avoir un titre et une étiquette.</translation>
    </message>
    <message>
        <source>Another theme bears the tag {} already.</source>
        <translation>Un autre thème porte déjà l’étiquette {}.</translation>
    </message>
    <message>
        <source>{} cannot be deleted: {} sessions and notes speak of it.</source>
        <translation>{} ne peut pas être supprimé : {} séances et notes en parlent.</translation>
    </message>
    <message>
        <source>import the programme</source>
        <translation>importer le programme</translation>
    </message>
    <message>
        <source>import delegations</source>
        <translation>importer les délégations</translation>
    </message>
    <message>
        <source>import the speech log</source>
        <translation>importer le journal des interventions</translation>
    </message>
    <message>
        <source>The file says nothing that the meeting does not have already.</source>
        <translation>Le fichier n’apporte rien que la réunion n’ait déjà.</translation>
    </message>
    <message>
        <source>write the note</source>
        <translation>rédiger la note</translation>
    </message>
    <message>
        <source>attach the note</source>
        <translation>rattacher la note</translation>
    </message>
    <message>
        <source>delete the note</source>
        <translation>supprimer la note</translation>
    </message>
    <message>
        <source>Something on record was made from this private note: share the note before.</source>
        <translation>Quelque chose de consigné provient de cette note privée : partagez d’abord la note.</translation>
    </message>
    <message>
        <source>carry the list over</source>
        <translation>reporter la liste</translation>
    </message>
    <message>
        <source>close the list after a delegation</source>
        <translation>clore la liste après une délégation</translation>
    </message>
    <message>
        <source>Choose another session to carry the list over to.</source>
        <translation>Choisissez une autre séance où reporter la liste.</translation>
    </message>
    <message>
        <source>Nobody waits who could be carried over.</source>
        <translation>Il n’y a personne à reporter sur une autre séance.</translation>
    </message>
    <message>
        <source>mark as present</source>
        <translation>marquer comme présente</translation>
    </message>
    <message>
        <source>mark as away</source>
        <translation>marquer comme absente</translation>
    </message>
    <message>
        <source>compile the summary</source>
        <translation>compiler le résumé</translation>
    </message>
    <message>
        <source>Every note that belongs into the summary stands in a paragraph already.</source>
        <translation>Toutes les notes destinées au résumé figurent déjà dans un paragraphe.</translation>
    </message>
    <message>
        <source>edit the paragraph</source>
        <translation>modifier le paragraphe</translation>
    </message>
    <message>
        <source>add a paragraph</source>
        <translation>ajouter un paragraphe</translation>
    </message>
    <message>
        <source>move the paragraph</source>
        <translation>déplacer le paragraphe</translation>
    </message>
    <message>
        <source>remove the paragraph</source>
        <translation>retirer le paragraphe</translation>
    </message>
    <message>
        <source>split the paragraph</source>
        <translation>scinder le paragraphe</translation>
    </message>
    <message>
        <source>merge the paragraphs</source>
        <translation>fusionner les paragraphes</translation>
    </message>
    <message>
        <source>tie notes to the paragraph</source>
        <translation>lier des notes au paragraphe</translation>
    </message>
    <message>
        <source>untie the note</source>
        <translation>délier la note</translation>
    </message>
    <message>
        <source>set the kind of paragraph</source>
        <translation>fixer le type de paragraphe</translation>
    </message>
    <message>
        <source>lock the wording</source>
        <translation>verrouiller le libellé</translation>
    </message>
    <message>
        <source>unlock the wording</source>
        <translation>déverrouiller le libellé</translation>
    </message>
    <message>
        <source>keep the name {}</source>
        <translation>garder le nom {}</translation>
    </message>
    <message>
        <source>change how reports are written</source>
        <translation>modifier la rédaction des rapports</translation>
    </message>
    <message>
        <source>The wording of this paragraph has been agreed. Unlock it before changing it.</source>
        <translation>Le libellé de ce paragraphe a été arrêté. Déverrouillez-le avant de le modifier.</translation>
    </message>
    <message>
        <source>Put the cursor between two words: both paragraphs need some.</source>
        <translation>Placez le curseur entre deux mots : chaque paragraphe doit en garder.</translation>
    </message>
    <message>
        <source>accept changes from the working copy</source>
        <translation>accepter des modifications de la copie de travail</translation>
    </message>
    <message>
        <source>This change is not in a paragraph of the report. Compile the session first, or change its source by hand.</source>
        <translation>Cette modification n’est pas dans un paragraphe du rapport. Compilez d’abord la séance, ou modifiez sa source à la main.</translation>
    </message>
    <message>
        <source>advance the review</source>
        <translation>faire avancer l’examen</translation>
    </message>
    <message>
        <source>reopen the report: {}</source>
        <translation>rouvrir le rapport : {}</translation>
    </message>
    <message>
        <source>enter a correction</source>
        <translation>consigner une correction</translation>
    </message>
    <message>
        <source>decide on a correction</source>
        <translation>statuer sur une correction</translation>
    </message>
    <message>
        <source>{} cannot be final yet. Names that stand where none may: {}; {} in all. Replace them, or keep those that are no source, under Checks.</source>
        <translation>{} ne peut pas encore être définitif. Noms placés là où aucun ne doit figurer : {} ; {} en tout. Remplacez-les, ou gardez ceux qui ne sont pas une source, sous Contrôles.</translation>
    </message>
    <message>
        <source>The report of {} is final already.</source>
        <translation>Le rapport de {} est déjà définitif.</translation>
    </message>
    <message>
        <source>The report of {} is a draft: it is open.</source>
        <translation>Le rapport de {} est un projet : il est ouvert.</translation>
    </message>
    <message>
        <source>Say why the report is opened again: the reason is kept.</source>
        <translation>Indiquez pourquoi le rapport est rouvert : le motif est conservé.</translation>
    </message>
    <message>
        <source>A correction needs the words that were asked for.</source>
        <translation>Une correction doit contenir les termes demandés.</translation>
    </message>
    <message>
        <source>Say who asked for the correction: a delegation, or a sender.</source>
        <translation>Indiquez qui a demandé la correction : une délégation ou un expéditeur.</translation>
    </message>
    <message>
        <source>change the limits</source>
        <translation>modifier les limites</translation>
    </message>
    <message>
        <source>change the plan</source>
        <translation>modifier le plan</translation>
    </message>
    <message>
        <source>allot speaking time</source>
        <translation>répartir le temps de parole</translation>
    </message>
    <message>
        <source>write the chair&apos;s notes</source>
        <translation>rédiger les notes de la présidence</translation>
    </message>
    <message>
        <source>hand the chair over</source>
        <translation>passer la présidence</translation>
    </message>
    <message>
        <source>set the attribution</source>
        <translation>fixer l’attribution</translation>
    </message>
    <message>
        <source>start a timer</source>
        <translation>lancer un minuteur</translation>
    </message>
    <message>
        <source>stop the timer</source>
        <translation>arrêter le minuteur</translation>
    </message>
    <message>
        <source>A session cannot end before it begins. Choose a later end.</source>
        <translation>Une séance ne peut pas finir avant de commencer. Choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Interpretation cannot end before the session begins. Choose a later time.</source>
        <translation>L’interprétation ne peut pas cesser avant le début de la séance. Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>Name a delegation or a group, and the minutes it is to have.</source>
        <translation>Nommez une délégation ou un groupe, et les minutes qui lui reviennent.</translation>
    </message>
    <message>
        <source>A timer needs at least one second.</source>
        <translation>Un minuteur dure au moins une seconde.</translation>
    </message>
    <message>
        <source>No timer is running.</source>
        <translation>Aucun minuteur n’est en marche.</translation>
    </message>
    <message>
        <source>add to the closed list</source>
        <translation>ajouter à la liste close</translation>
    </message>
    <message>
        <source>add to the list</source>
        <translation>inscrire sur la liste</translation>
    </message>
    <message>
        <source>move on the list</source>
        <translation>déplacer sur la liste</translation>
    </message>
    <message>
        <source>take off the list</source>
        <translation>retirer de la liste</translation>
    </message>
    <message>
        <source>remark on the inscription</source>
        <translation>annoter l’inscription</translation>
    </message>
    <message>
        <source>open the list</source>
        <translation>ouvrir la liste</translation>
    </message>
    <message>
        <source>close the list</source>
        <translation>clore la liste</translation>
    </message>
    <message>
        <source>sort the list</source>
        <translation>trier la liste</translation>
    </message>
    <message>
        <source>put back on the list</source>
        <translation>remettre sur la liste</translation>
    </message>
    <message>
        <source>pass over the absent speaker</source>
        <translation>passer l’orateur absent</translation>
    </message>
    <message>
        <source>swap two places</source>
        <translation>échanger deux places</translation>
    </message>
    <message>
        <source>change the inscription</source>
        <translation>modifier l’inscription</translation>
    </message>
    <message>
        <source>set when the list closes</source>
        <translation>fixer la clôture de la liste</translation>
    </message>
    <message>
        <source>draw lots</source>
        <translation>tirer au sort</translation>
    </message>
    <message>
        <source>The list of speakers is closed. Open it again to add a delegation.</source>
        <translation>La liste des orateurs est close. Rouvrez-la pour y inscrire une délégation.</translation>
    </message>
    <message>
        <source>Only a delegation that waits for the floor can be moved.</source>
        <translation>Seule une délégation qui attend la parole peut être déplacée.</translation>
    </message>
    <message>
        <source>Only a delegation that left the list unheard can be put back.</source>
        <translation>Seule une délégation qui a quitté la liste sans être entendue peut y être remise.</translation>
    </message>
    <message>
        <source>Two delegations that wait for the floor can be swapped.</source>
        <translation>Seules deux délégations qui attendent la parole peuvent être échangées.</translation>
    </message>
    <message>
        <source>receive the text of a statement</source>
        <translation>recevoir le texte d’une déclaration</translation>
    </message>
    <message>
        <source>Choose whose text it is first.</source>
        <translation>Choisissez d’abord de qui est le texte.</translation>
    </message>
    <message>
        <source>Attach the file of the text or type its number of words.</source>
        <translation>Joignez le fichier du texte ou saisissez son nombre de mots.</translation>
    </message>
    <message>
        <source>The floor is given on the chair&apos;s laptop, which works on this session.</source>
        <translation>La parole est donnée sur l’ordinateur de la présidence, qui travaille sur cette séance.</translation>
    </message>
    <message>
        <source>The list of speakers is moved on the chair&apos;s or the secretariat&apos;s laptop.</source>
        <translation>La liste des orateurs se modifie sur l’ordinateur de la présidence ou du secrétariat.</translation>
    </message>
    <message>
        <source>Reports are made final on the secretariat&apos;s laptop.</source>
        <translation>Les rapports sont rendus définitifs sur l’ordinateur du secrétariat.</translation>
    </message>
    <message>
        <source>Reports are opened again on the secretariat&apos;s laptop.</source>
        <translation>Les rapports sont rouverts sur l’ordinateur du secrétariat.</translation>
    </message>
    <message>
        <source>Two laptops set different values: decide between them first (Exchange, Board).</source>
        <translation>Deux ordinateurs ont fixé des valeurs différentes : tranchez d’abord (Échange, Tableau).</translation>
    </message>
    <message>
        <source>There is no {} {} in this meeting.</source>
        <translation>Il n’y a pas de {} {} dans cette réunion.</translation>
    </message>
    <message>
        <source>The report of {} is final. Open it again, with a reason, before changing it.</source>
        <translation>Le rapport de {} est définitif. Rouvrez-le, avec un motif, avant de le modifier.</translation>
    </message>
    <message>
        <source>{} was changed by another program while it was being opened.</source>
        <translation>{} a été modifié par un autre programme pendant son ouverture.</translation>
    </message>
    <message>
        <source>It is shown anew.</source>
        <translation>La réunion est affichée de nouveau.</translation>
    </message>
    <message>
        <source>{} cannot be shown as it was left ({}).</source>
        <translation>{} ne peut être affiché tel qu&apos;il a été laissé ({}).</translation>
    </message>
    <message>
        <source>Open it again: it is then looked through first.</source>
        <translation>Ouvrez-le de nouveau : il sera d&apos;abord examiné.</translation>
    </message>
    <message>
        <source>{} is not of type {}</source>
        <translation>{} n’est pas du type {}</translation>
    </message>
    <message>
        <source>{} is no moment of a meeting</source>
        <translation>{} n’est pas un moment d’une réunion</translation>
    </message>
    <message>
        <source>{} is no day of a meeting</source>
        <translation>{} n’est pas un jour d’une réunion</translation>
    </message>
    <message>
        <source>{} exists already.</source>
        <translation>{} existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{} is not there.</source>
        <translation>{} n’est pas là.</translation>
    </message>
    <message>
        <source>Choose the file where it lies now.</source>
        <translation>Choisissez le fichier là où il se trouve à présent.</translation>
    </message>
    <message>
        <source>{} cannot be read or written ({}).</source>
        <translation>{} ne peut être ni lu ni écrit ({}).</translation>
    </message>
    <message>
        <source>Choose a file in a folder of your own.</source>
        <translation>Choisissez un fichier dans un dossier à vous.</translation>
    </message>
    <message>
        <source>{} cannot be written just now ({}).</source>
        <translation>{} ne peut pas être écrit pour le moment ({}).</translation>
    </message>
    <message>
        <source>Close other programs that use it, free some space on the disk, and repeat what you did last.</source>
        <translation>Fermez les autres programmes qui l’utilisent, libérez de l’espace sur le disque et refaites la dernière opération.</translation>
    </message>
    <message>
        <source>{} has a name that is no text.</source>
        <translation>{} porte un nom qui n’est pas du texte.</translation>
    </message>
    <message>
        <source>Give the file another name, then open it again.</source>
        <translation>Donnez un autre nom au fichier, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{} is damaged or is not a meeting file ({}).</source>
        <translation>{} est endommagé ou n’est pas un fichier de réunion ({}).</translation>
    </message>
    <message>
        <source>Open a backup copy instead.</source>
        <translation>Ouvrez plutôt une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder {}.</source>
        <translation>Le dossier {} n’existe pas.</translation>
    </message>
    <message>
        <source>Make it first, or choose another.</source>
        <translation>Créez-le d’abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>An entry by {} ({}) {}. Nothing has been taken over.</source>
        <translation>Une entrée de {} ({}) : {}. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Ask for a new hand-over from that laptop.</source>
        <translation>Demandez une nouvelle remise depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>One of the entries is like nothing that Facilitator writes. Nothing has been taken over.</source>
        <translation>Une des entrées ne ressemble à rien de ce que Facilitator écrit. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>The disk is full: {} could not be written.</source>
        <translation>Le disque est plein : {} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Free some space, then repeat what you did last.</source>
        <translation>Libérez de l’espace, puis refaites la dernière opération.</translation>
    </message>
    <message>
        <source>This comes from another meeting.</source>
        <translation>Ceci vient d’une autre réunion.</translation>
    </message>
    <message>
        <source>Open that meeting first.</source>
        <translation>Ouvrez d’abord cette réunion.</translation>
    </message>
    <message>
        <source>{} is damaged, or is not a hand-over.</source>
        <translation>{} est endommagé ou n’est pas une remise.</translation>
    </message>
    <message>
        <source>The meeting is still being opened.</source>
        <translation>La réunion est encore en cours d&apos;ouverture.</translation>
    </message>
    <message>
        <source>Repeat this in a moment.</source>
        <translation>Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>Ask whoever prepared it.</source>
        <translation>Demandez à la personne qui l’a préparée.</translation>
    </message>
    <message>
        <source>Type it again; if it is the right one, ask for a new file.</source>
        <translation>Saisissez-la de nouveau ; si c’est la bonne, demandez un nouveau fichier.</translation>
    </message>
    <message>
        <source>{} is not a hand-over.</source>
        <translation>{} n’est pas une remise.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .exchange.</source>
        <translation>Choisissez un fichier dont le nom finit par .exchange.</translation>
    </message>
    <message>
        <source>{} was written by a newer version of Facilitator.</source>
        <translation>{} a été écrit par une version plus récente de Facilitator.</translation>
    </message>
    <message>
        <source>Update this laptop, then open it again.</source>
        <translation>Mettez cet ordinateur à jour, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>{} is not whole: it does not hold what it says.</source>
        <translation>{} n’est pas complet : il ne contient pas ce qu’il annonce.</translation>
    </message>
    <message>
        <source>Copy it again, or ask for it again.</source>
        <translation>Copiez-le de nouveau, ou redemandez-le.</translation>
    </message>
    <message>
        <source>A file that was handed in has been altered on its way. Nothing has been taken over.</source>
        <translation>Un fichier remis a été altéré en chemin. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>{} was moved, deleted or replaced while it was open; it lies at its place again, whole.</source>
        <translation>{} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert ; il est de nouveau à sa place, entier.</translation>
    </message>
    <message>
        <source>{} is being read by another program.</source>
        <translation>{} est en cours de lecture par un autre programme.</translation>
    </message>
    <message>
        <source>Repeat it in a moment.</source>
        <translation>Recommencez dans un instant.</translation>
    </message>
    <message>
        <source>Choose a meeting file: Facilitator makes them.</source>
        <translation>Choisissez un fichier de réunion : Facilitator les crée.</translation>
    </message>
    <message>
        <source>Choose another one; if somebody sent it to you, ask for it again.</source>
        <translation>Choisissez-en un autre ; si quelqu’un vous l’a envoyé, redemandez-le.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Still there: {}.</source>
        <translation>Tout n’a pas pu être supprimé. Il reste : {}.</translation>
    </message>
    <message>
        <source>An earlier state of {} cannot be kept as it should be ({}).</source>
        <translation>Un état antérieur de {} ne peut être gardé comme il le faudrait ({}).</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Redemandez-le.</translation>
    </message>
    <message>
        <source>The hand-over was stopped; nothing was written.</source>
        <translation>La remise a été interrompue ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The clock of this laptop is {} ahead of the hub&apos;s.</source>
        <translation>L’horloge de cet ordinateur avance de {} sur celle du concentrateur.</translation>
    </message>
    <message>
        <source>Set whichever is wrong, then join again; everything is kept here.</source>
        <translation>Réglez celle qui se trompe, puis rejoignez-le de nouveau ; tout est conservé ici.</translation>
    </message>
    <message>
        <source>The hub holds other entries by {} than this laptop.</source>
        <translation>Le concentrateur contient d’autres entrées de {} que cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep this file, and exchange by a hand-over until it is understood why.</source>
        <translation>Gardez ce fichier, et échangez par remise jusqu’à ce que la cause soit connue.</translation>
    </message>
    <message>
        <source>This is no address of a hub.</source>
        <translation>Ce n’est pas l’adresse d’un concentrateur.</translation>
    </message>
    <message>
        <source>It begins with postgresql+psycopg:// and names a server and a database.</source>
        <translation>Elle commence par postgresql+psycopg:// et nomme un serveur et une base de données.</translation>
    </message>
    <message>
        <source>With sslmode={}, notes and password could be read on their way to {}.</source>
        <translation>Avec sslmode={}, les notes et le mot de passe pourraient être lus en chemin vers {}.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full with the hub&apos;s certificate, or a tunnel that ends on this laptop.</source>
        <translation>Employez sslmode=verify-full avec le certificat du concentrateur, ou un tunnel qui aboutit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate {} is not there.</source>
        <translation>Le certificat du concentrateur, {}, ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>Whoever made the hub has it: put it beside the meeting file, in {}.</source>
        <translation>La personne qui a créé le concentrateur le possède : placez-le à côté du fichier de la réunion, dans {}.</translation>
    </message>
    <message>
        <source>The hub was made by a newer version of Facilitator.</source>
        <translation>Le concentrateur a été créé par une version plus récente de Facilitator.</translation>
    </message>
    <message>
        <source>Update this laptop.</source>
        <translation>Mettez cet ordinateur à jour.</translation>
    </message>
    <message>
        <source>The hub has not been prepared for this meeting ({}).</source>
        <translation>Le concentrateur n’a pas été préparé pour cette réunion ({}).</translation>
    </message>
    <message>
        <source>Ask whoever made it for the address with the meeting in it.</source>
        <translation>Demandez à la personne qui l’a créé l’adresse qui contient la réunion.</translation>
    </message>
    <message>
        <source>The hub could not be made ({}).</source>
        <translation>Le concentrateur n’a pas pu être créé ({}).</translation>
    </message>
    <message>
        <source>Use the address of an administrator.</source>
        <translation>Utilisez l’adresse d’un administrateur.</translation>
    </message>
    <message>
        <source>The hub asks for a password that is not kept on this laptop.</source>
        <translation>Le concentrateur demande un mot de passe qui n’est pas conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Type the whole address again, with the password in it; whoever made the hub has it.</source>
        <translation>Saisissez de nouveau l’adresse entière, mot de passe compris ; la personne qui a créé le concentrateur la possède.</translation>
    </message>
    <message>
        <source>The hub does not accept the password of this laptop.</source>
        <translation>Le concentrateur n’accepte pas le mot de passe de cet ordinateur.</translation>
    </message>
    <message>
        <source>{} holds something that Facilitator never writes: the {}. Nothing of it was opened or changed.</source>
        <translation>{} contient quelque chose que Facilitator n’écrit jamais : {}. Rien n’en a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a copy made with “Save a copy”.</source>
        <translation>Demandez à l’expéditeur une copie faite avec « Enregistrer une copie ».</translation>
    </message>
    <message>
        <source>The meeting was not opened, as you wished; nothing of it was changed.</source>
        <translation>La réunion n’a pas été ouverte, comme vous le souhaitiez ; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>{} is open for reading only: nothing can be changed in it.</source>
        <translation>{} est ouvert en lecture seule : rien ne peut y être modifié.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own and go on in that.</source>
        <translation>Enregistrez une copie dans un dossier à vous et continuez dans celle-ci.</translation>
    </message>
    <message>
        <source>{} is open for reading only.</source>
        <translation>{} est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy first.</source>
        <translation>Enregistrez d’abord une copie.</translation>
    </message>
    <message>
        <source>This passphrase does not open {}.</source>
        <translation>Cette phrase secrète n’ouvre pas {}.</translation>
    </message>
    <message>
        <source>Type it again; if it is the right one, the file is damaged.</source>
        <translation>Saisissez-la de nouveau ; si c’est la bonne, le fichier est endommagé.</translation>
    </message>
    <message>
        <source>{} is not a meeting file.</source>
        <translation>{} n’est pas un fichier de réunion.</translation>
    </message>
    <message>
        <source>{} opens with a passphrase.</source>
        <translation>{} s’ouvre avec une phrase secrète.</translation>
    </message>
    <message>
        <source>{} is too large for a meeting.</source>
        <translation>{} est trop volumineux pour une réunion.</translation>
    </message>
    <message>
        <source>Choose a {} file.</source>
        <translation>Choisissez un fichier {}.</translation>
    </message>
    <message>
        <source>{} is a database of another program.</source>
        <translation>{} est la base de données d’un autre programme.</translation>
    </message>
    <message>
        <source>That is not the present passphrase of this meeting.</source>
        <translation>Ce n’est pas la phrase secrète actuelle de cette réunion.</translation>
    </message>
    <message>
        <source>The passphrase was left as it was.</source>
        <translation>La phrase secrète est restée la même.</translation>
    </message>
    <message>
        <source>{} is damaged, and lies where nothing can be written.</source>
        <translation>{} est endommagé et se trouve là où rien ne peut être écrit.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open it there.</source>
        <translation>Copiez-le dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Beside {} lies a link in the place of its log. Nothing of it was opened or changed.</source>
        <translation>À côté de {} se trouve un lien à la place de son journal. Rien n’en a été ouvert ni modifié.</translation>
    </message>
    <message>
        <source>Copy the meeting file alone to a folder of your own and open it there.</source>
        <translation>Copiez le seul fichier de la réunion dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>{} lies where nothing can be written: it is open for reading only.</source>
        <translation>{} se trouve là où rien ne peut être écrit : il est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy in a folder of your own to go on in it.</source>
        <translation>Enregistrez une copie dans un dossier à vous pour y continuer.</translation>
    </message>
    <message>
        <source>{} lies in a folder {}. Every act is saved, more slowly.</source>
        <translation>{} se trouve dans un dossier {}. Chaque acte est enregistré, plus lentement.</translation>
    </message>
    <message>
        <source>Never open it on two laptops at once: work on a file of your own and exchange the changes.</source>
        <translation>Ne l’ouvrez jamais sur deux ordinateurs à la fois : travaillez sur votre propre fichier et échangez les modifications.</translation>
    </message>
    <message>
        <source>Close the program that uses it, or ask whoever may, then delete it by hand: the list names it.</source>
        <translation>Fermez le programme qui s’en sert, ou adressez-vous à qui en a le droit, puis supprimez-le à la main : la liste le nomme.</translation>
    </message>
    <message>
        <source>{} is damaged or is not a meeting file, and no meeting could be read of it.</source>
        <translation>{} est endommagé ou n’est pas un fichier de réunion, et aucune réunion n’a pu y être lue.</translation>
    </message>
    <message>
        <source>It was left as it is. Open a copy of it, if there is one.</source>
        <translation>Il a été laissé tel quel. Ouvrez-en une copie, s’il y en a une.</translation>
    </message>
    <message>
        <source>The mirror knew changes that {} does not hold: an older copy may have taken its place.</source>
        <translation>Le miroir connaissait des modifications que {} ne contient pas : une copie plus ancienne a pu prendre sa place.</translation>
    </message>
    <message>
        <source>They are kept in {}.</source>
        <translation>Elles sont conservées dans {}.</translation>
    </message>
    <message>
        <source>The disk is full. Facilitator has freed the little space it kept for this; your words are saved.</source>
        <translation>Le disque est plein. Facilitator a libéré le peu d’espace qu’il gardait à cet effet ; vos mots sont enregistrés.</translation>
    </message>
    <message>
        <source>Free some space now: delete what you can spare, or save a copy to a stick.</source>
        <translation>Libérez de l’espace dès maintenant : supprimez ce dont vous pouvez vous passer, ou enregistrez une copie sur une clé.</translation>
    </message>
    <message>
        <source>The second copy of every change cannot be kept just now ({}).</source>
        <translation>La seconde copie de chaque modification ne peut pas être tenue pour le moment ({}).</translation>
    </message>
    <message>
        <source>The meeting file is saved.</source>
        <translation>Le fichier de la réunion est enregistré.</translation>
    </message>
    <message>
        <source>There is hardly any space left on the disk of this meeting.</source>
        <translation>Il ne reste presque plus d’espace sur le disque de cette réunion.</translation>
    </message>
    <message>
        <source>Free some space soon.</source>
        <translation>Libérez bientôt de l’espace.</translation>
    </message>
    <message>
        <source>change the meeting</source>
        <translation>modifier la réunion</translation>
    </message>
    <message>
        <source>change the guiding questions</source>
        <translation>modifier les questions directrices</translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation>Une réunion doit avoir un titre.</translation>
    </message>
    <message>
        <source>The last day comes before the first one.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>No time zone is known as “{}”. Write it like America/Montevideo.</source>
        <translation>Aucun fuseau horaire ne s’appelle « {} ». Écrivez par exemple America/Montevideo.</translation>
    </message>
    <message>
        <source>“{}” cannot be taken out: {} notes answer it.</source>
        <translation>« {} » ne peut pas être retirée : {} notes y répondent.</translation>
    </message>
    <message>
        <source>import segments</source>
        <translation>importer les parties de séances</translation>
    </message>
    <message>
        <source>import guiding questions</source>
        <translation>importer les questions directrices</translation>
    </message>
    <message>
        <source>Programme and participants are brought in on the chair&apos;s or the secretariat&apos;s laptop.</source>
        <translation>Le programme et les participants sont importés sur l’ordinateur de la présidence ou du secrétariat.</translation>
    </message>
    <message>
        <source>{} would stand under itself. Choose another theme above it.</source>
        <translation>{} serait placé sous lui-même. Choisissez un autre thème au-dessus.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Time zone of the venue</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>C&amp;ommence</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>E&amp;nds</source>
        <translation>&amp;Finit</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>&amp;Interpretation until</source>
        <translation>Interprétation &amp;jusqu’à</translation>
    </message>
    <message>
        <source>Interpretation until</source>
        <translation>Interprétation jusqu’à</translation>
    </message>
    <message>
        <source>T&amp;hemes (tags)</source>
        <translation>T&amp;hèmes (étiquettes)</translation>
    </message>
    <message>
        <source>Themes (tags)</source>
        <translation>Thèmes (étiquettes)</translation>
    </message>
    <message>
        <source>future, poc</source>
        <translation>future, poc</translation>
    </message>
    <message>
        <source>&amp;Presiding</source>
        <translation>&amp;Préside</translation>
    </message>
    <message>
        <source>Presiding</source>
        <translation>Préside</translation>
    </message>
    <message>
        <source>&amp;Moderator</source>
        <translation>&amp;Modère</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modère</translation>
    </message>
    <message>
        <source>Rapporte&amp;ur</source>
        <translation>&amp;Rapporteur</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation>Rapporteur</translation>
    </message>
    <message>
        <source>&amp;Attribution</source>
        <translation>&amp;Attribution</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Order o&amp;f speakers</source>
        <translation>Ordre &amp;des orateurs</translation>
    </message>
    <message>
        <source>Order of speakers</source>
        <translation>Ordre des orateurs</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Custom by which speaking time is limited</source>
        <translation>Usage qui limite le temps de parole</translation>
    </message>
    <message>
        <source>&amp;Limit: States</source>
        <translation>&amp;Limite : États</translation>
    </message>
    <message>
        <source>Limit: States</source>
        <translation>Limite : États</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Limit: groups</source>
        <translation>Limite : groupes</translation>
    </message>
    <message>
        <source>Limit: oth&amp;ers</source>
        <translation>Limit&amp;e : autres</translation>
    </message>
    <message>
        <source>Limit: others</source>
        <translation>Limite : autres</translation>
    </message>
    <message>
        <source>Limit: panellists</source>
        <translation>Limite : pa&amp;nélistes</translation>
    </message>
    <message>
        <source>&amp;Wrap-up</source>
        <translation>Concl&amp;usion</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Segments of the session: kind, title, minutes</source>
        <translation>Parties de la séance : type, titre, minutes</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>A&amp;dd a segment</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Remo&amp;ve the segment</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Comme ci-dessous</translation>
    </message>
    <message>
        <source>Times of the venue: {}</source>
        <translation>Heures du lieu : {}</translation>
    </message>
    <message>
        <source>No theme bears the tag {}; known: {}.</source>
        <translation>Aucun thème ne porte l’étiquette {} ; connues : {}.</translation>
    </message>
    <message>
        <source>Kind of the segment</source>
        <translation>Type de partie</translation>
    </message>
    <message>
        <source>Minutes of the segment</source>
        <translation>Minutes de la partie</translation>
    </message>
    <message>
        <source>Se&amp;gments</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Guiding &amp;questions, one a line</source>
        <translation>&amp;Questions directrices, une par ligne</translation>
    </message>
    <message>
        <source>Guiding questions of the theme, one a line</source>
        <translation>Questions directrices du thème, une par ligne</translation>
    </message>
    <message>
        <source>Theme of the guiding questions</source>
        <translation>Thème des questions directrices</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
</context>
<context>
    <name>SincePanel</name>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>How the points of the earlier meeting stand</source>
        <translation>Où en sont les points de la réunion précédente</translation>
    </message>
    <message>
        <source>Points of the earlier meeting, then and now</source>
        <translation>Points de la réunion précédente, alors et aujourd’hui</translation>
    </message>
    <message>
        <source>{} points; the status of {} has changed since.</source>
        <translation>{} points ; la situation de {} a évolué depuis.</translation>
    </message>
</context>
<context>
    <name>SittingForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>This session, from the next speaker on (seconds; 0 is no limit)</source>
        <translation>Cette séance, dès le prochain orateur (secondes ; 0 est sans limite)</translation>
    </message>
    <message>
        <source>Custo&amp;m</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>Custom by which speaking time is limited</source>
        <translation>Usage qui limite le temps de parole</translation>
    </message>
    <message>
        <source>Cl&amp;ock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>What the clock shows</source>
        <translation>Ce que montre l’horloge</translation>
    </message>
    <message>
        <source>&amp;States</source>
        <translation>É&amp;tats</translation>
    </message>
    <message>
        <source>Limit for States in seconds</source>
        <translation>Limite des États en secondes</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>Limit for statements on behalf of groups in seconds</source>
        <translation>Limite au nom de groupes en secondes</translation>
    </message>
    <message>
        <source>O&amp;thers</source>
        <translation>&amp;Autres</translation>
    </message>
    <message>
        <source>Limit for organizations and others in seconds</source>
        <translation>Limite des organisations et autres en secondes</translation>
    </message>
    <message>
        <source>Pa&amp;nellists</source>
        <translation>&amp;Panélistes</translation>
    </message>
    <message>
        <source>Limit for panellists in seconds</source>
        <translation>Limite des panélistes en secondes</translation>
    </message>
    <message>
        <source>&amp;1st reply</source>
        <translation>1&amp;re réponse</translation>
    </message>
    <message>
        <source>Limit for a first reply in seconds</source>
        <translation>Limite d’une première réponse en secondes</translation>
    </message>
    <message>
        <source>&amp;2nd reply</source>
        <translation>2&amp;e réponse</translation>
    </message>
    <message>
        <source>Limit for a second reply in seconds</source>
        <translation>Limite d’une seconde réponse en secondes</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>A&amp;vertir à</translation>
    </message>
    <message>
        <source>First warning, seconds before the limit</source>
        <translation>Premier avertissement, secondes avant la limite</translation>
    </message>
    <message>
        <source>an&amp;d at</source>
        <translation>et à</translation>
    </message>
    <message>
        <source>Second warning, seconds before the limit</source>
        <translation>Second avertissement, secondes avant la limite</translation>
    </message>
    <message>
        <source>Gra&amp;ce</source>
        <translation>Grâ&amp;ce</translation>
    </message>
    <message>
        <source>Grace after the limit in seconds</source>
        <translation>Grâce après la limite en secondes</translation>
    </message>
    <message>
        <source>Planned &amp;end</source>
        <translation>&amp;Fin prévue</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Planned end, venue time</source>
        <translation>Fin prévue, heure sur place</translation>
    </message>
    <message>
        <source>&amp;Interpretation until</source>
        <translation>&amp;Interprétation jusqu’à</translation>
    </message>
    <message>
        <source>Interpretation ends, venue time</source>
        <translation>Fin de l’interprétation, heure sur place</translation>
    </message>
    <message>
        <source>Wrap-&amp;up</source>
        <translation>C&amp;onclusion</translation>
    </message>
    <message>
        <source>Minutes kept for the wrap-up</source>
        <translation>Minutes gardées pour la conclusion</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Presiding</source>
        <translation>Pré&amp;side</translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Att&amp;ribution</source>
        <translation>Attri&amp;bution</translation>
    </message>
    <message>
        <source>How openly reports may attribute</source>
        <translation>Jusqu’où les rapports peuvent attribuer</translation>
    </message>
    <message>
        <source>Rep&amp;lies each</source>
        <translation>Répo&amp;nses chacun</translation>
    </message>
    <message>
        <source>Replies that each delegation may make; none without right of reply</source>
        <translation>Réponses permises à chaque délégation ; aucune sans droit de réponse</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Gar&amp;der</translation>
    </message>
    <message>
        <source>As below</source>
        <translation>Comme ci-dessous</translation>
    </message>
</context>
<context>
    <name>SpeakersPanel</name>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>not yet open</source>
        <translation>pas encore ouverte</translation>
    </message>
    <message>
        <source>Speakers&apos; list · {} waiting · {}</source>
        <translation>Liste des orateurs · {} en attente · {}</translation>
    </message>
    <message>
        <source>Left the list: {}</source>
        <translation>A quitté la liste : {}</translation>
    </message>
    <message>
        <source>Heard · {}</source>
        <translation>Entendues · {}</translation>
    </message>
    <message>
        <source>already on the list</source>
        <translation>déjà sur la liste</translation>
    </message>
    <message>
        <source>{} is on the list twice now.</source>
        <translation>{} est maintenant deux fois sur la liste.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z l’annule.</translation>
    </message>
    <message>
        <source>No delegation is known as “{}”.</source>
        <translation>Aucune délégation n’est connue sous « {} ».</translation>
    </message>
    <message>
        <source>Try its short name, three letters of it, or its code.</source>
        <translation>Essayez son nom court, trois lettres ou son code.</translation>
    </message>
    <message>
        <source>Add as a participant</source>
        <translation>Ajouter comme participant</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Chair a meeting, take its notes, send its outcome summary.</source>
        <translation>Présider une réunion, en prendre les notes, en envoyer le compte rendu.</translation>
    </message>
    <message>
        <source>Opened &amp;last</source>
        <translation>Ouvertes récemmen&amp;t</translation>
    </message>
    <message>
        <source>Meetings opened last</source>
        <translation>Réunions ouvertes récemment</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Text of a statement, for the interpreters</source>
        <translation>Texte d’une déclaration, pour les interprètes</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;De qui</translation>
    </message>
    <message>
        <source>Whose text it is</source>
        <translation>De qui est le texte</translation>
    </message>
    <message>
        <source>W&amp;ords</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>Number of words, 0 when not counted</source>
        <translation>Nombre de mots, 0 si non compté</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>&amp;Attach the file…</source>
        <translation>&amp;Joindre le fichier…</translation>
    </message>
    <message>
        <source>O&amp;pen the file</source>
        <translation>O&amp;uvrir le fichier</translation>
    </message>
    <message>
        <source>&amp;Save the file…</source>
        <translation>&amp;Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>File of the text</source>
        <translation>Fichier du texte</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Words a minute against the limit</source>
        <translation>Mots à la minute face à la limite</translation>
    </message>
    <message>
        <source>The interpreters’ &amp;booth has it</source>
        <translation>&amp;La cabine des interprètes l’a</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>African States</source>
        <translation>États d’Afrique</translation>
    </message>
    <message>
        <source>Asia-Pacific States</source>
        <translation>États d’Asie et du Pacifique</translation>
    </message>
    <message>
        <source>Eastern European States</source>
        <translation>États d’Europe orientale</translation>
    </message>
    <message>
        <source>Latin American and Caribbean States</source>
        <translation>États d’Amérique latine et des Caraïbes</translation>
    </message>
    <message>
        <source>Western European and other States</source>
        <translation>États d’Europe occidentale et autres États</translation>
    </message>
    <message>
        <source>Member States</source>
        <translation>États Membres</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation>États observateurs</translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation>Organisations régionales</translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation>Autres organisations</translation>
    </message>
    <message>
        <source>United Nations entities</source>
        <translation>Entités des Nations Unies</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experts</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Heads of State or Government</source>
        <translation>Chefs d’État ou de gouvernement</translation>
    </message>
    <message>
        <source>Ministers</source>
        <translation>Ministres</translation>
    </message>
    <message>
        <source>Vice-Ministers</source>
        <translation>Vice-ministres</translation>
    </message>
    <message>
        <source>Heads of delegation</source>
        <translation>Chefs de délégation</translation>
    </message>
    <message>
        <source>Senior officials</source>
        <translation>Hauts fonctionnaires</translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation>Niveau non indiqué</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panélistes</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Motions d’ordre</translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation>Droits de réponse</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Presiding officer</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>In national capacity</source>
        <translation>À titre national</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Military units</source>
        <translation>Unités militaires</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Enabling units</source>
        <translation>Unités d’appui</translation>
    </message>
    <message>
        <source>Training and capacity-building</source>
        <translation>Formation et renforcement des capacités</translation>
    </message>
    <message>
        <source>Triangular Partnership Programme</source>
        <translation>Programme de partenariat triangulaire</translation>
    </message>
    <message>
        <source>Light Coordination Mechanism</source>
        <translation>Mécanisme de coordination souple</translation>
    </message>
    <message>
        <source>Technology and data</source>
        <translation>Technologies et données</translation>
    </message>
    <message>
        <source>Women, peace and security</source>
        <translation>Femmes, paix et sécurité</translation>
    </message>
    <message>
        <source>Safety, security and medical</source>
        <translation>Sûreté, sécurité et soins médicaux</translation>
    </message>
    <message>
        <source>Protection of civilians</source>
        <translation>Protection des civils</translation>
    </message>
    <message>
        <source>Strategic communications</source>
        <translation>Communications stratégiques</translation>
    </message>
    <message>
        <source>Environment and energy</source>
        <translation>Environnement et énergie</translation>
    </message>
    <message>
        <source>Conduct and discipline</source>
        <translation>Déontologie et discipline</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Political support and other</source>
        <translation>Soutien politique et autres</translation>
    </message>
    <message>
        <source>Idea voiced</source>
        <translation>Idée exprimée</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Intention announced</source>
        <translation>Intention annoncée</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmée par écrit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Not identified</source>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>In no regional group</source>
        <translation>Dans aucun groupe régional</translation>
    </message>
    <message>
        <source>Speaking time by delegation</source>
        <translation>Temps de parole par délégation</translation>
    </message>
    <message>
        <source>Speaking time by regional group</source>
        <translation>Temps de parole par groupe régional</translation>
    </message>
    <message>
        <source>Speaking time by category</source>
        <translation>Temps de parole par catégorie</translation>
    </message>
    <message>
        <source>Speaking time by level of speaker</source>
        <translation>Temps de parole par niveau d’orateur</translation>
    </message>
    <message>
        <source>Speaking time by session</source>
        <translation>Temps de parole par séance</translation>
    </message>
    <message>
        <source>Speaking time by presiding officer</source>
        <translation>Temps de parole par présidence</translation>
    </message>
    <message>
        <source>Speaking time by kind of intervention</source>
        <translation>Temps de parole par type d’intervention</translation>
    </message>
    <message>
        <source>Speaking time by declared gender</source>
        <translation>Temps de parole par genre déclaré</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Declared gender</source>
        <translation>Genre déclaré</translation>
    </message>
    <message>
        <source>Sessions: planned and actual</source>
        <translation>Séances : prévu et réel</translation>
    </message>
    <message>
        <source>How far from the limit statements ended</source>
        <translation>À quelle distance de la limite les déclarations ont fini</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Chronologie de la séance</translation>
    </message>
    <message>
        <source>Themes by session</source>
        <translation>Thèmes par séance</translation>
    </message>
    <message>
        <source>Themes by delegation</source>
        <translation>Thèmes par délégation</translation>
    </message>
    <message>
        <source>Not yet heard</source>
        <translation>Pas encore entendues</translation>
    </message>
    <message>
        <source>Pledges by category and status</source>
        <translation>Annonces par catégorie et état</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>{title}. {first}: held {value}, planned {planned}.</source>
        <translation>{title}. {first}&#xa0;: durée {value}, prévue {planned}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>Annonces</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Average over</source>
        <translation>Dépassement moyen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlé</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Distance from the limit</source>
        <translation>Distance à la limite</translation>
    </message>
    <message>
        <source>{} early or more</source>
        <translation>{} d’avance ou plus</translation>
    </message>
    <message>
        <source>{} over or more</source>
        <translation>{} de dépassement ou plus</translation>
    </message>
    <message>
        <source>{} to {} early</source>
        <translation>de {} à {} d’avance</translation>
    </message>
    <message>
        <source>{} to {} over</source>
        <translation>de {} à {} de dépassement</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>On a list of speakers</source>
        <translation>Sur une liste d’orateurs</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>Sur aucune liste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>{title}. {first}: {value}.</source>
        <translation>{title}. {first} : {value}.</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Which picture is shown</source>
        <translation>Quelle image est montrée</translation>
    </message>
    <message>
        <source>Count declared &amp;gender</source>
        <translation>&amp;Compter le genre déclaré</translation>
    </message>
    <message>
        <source>Only sums are shown, only of what delegations have declared</source>
        <translation>Seules sont montrées des sommes de ce que les délégations ont déclaré</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>Drawing the picture; the table below says the same.</source>
        <translation>L’image se dessine ; le tableau ci-dessous dit la même chose.</translation>
    </message>
    <message>
        <source>The same in figures</source>
        <translation>La même chose en chiffres</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Whole table</source>
        <translation>Tout le tableau</translation>
    </message>
</context>
<context>
    <name>SummingUpCard</name>
    <message>
        <source>Summing up for the chair</source>
        <translation>Résumé pour la présidence</translation>
    </message>
    <message>
        <source>Lines for the chair&apos;s closing words</source>
        <translation>Lignes pour les mots de clôture de la présidence</translation>
    </message>
    <message>
        <source>&amp;Send to the chair</source>
        <translation>&amp;Envoyer à la présidence</translation>
    </message>
    <message>
        <source>There are no notes to sum up yet.</source>
        <translation>Il n’y a pas encore de notes à résumer.</translation>
    </message>
</context>
<context>
    <name>TemplatePanel</name>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>Whose template is shown</source>
        <translation>De quel rapport est le modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template that is used</source>
        <translation>Modèle employé</translation>
    </message>
    <message>
        <source>Logos</source>
        <translation>Logos</translation>
    </message>
    <message>
        <source>Logos of the co-hosts</source>
        <translation>Logos des coorganisateurs</translation>
    </message>
    <message>
        <source>S&amp;ymbol</source>
        <translation>&amp;Cote</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Cote du document</translation>
    </message>
    <message>
        <source>Only one that your house has given</source>
        <translation>Seulement celle que votre institution a attribuée</translation>
    </message>
    <message>
        <source>Distrib&amp;ution</source>
        <translation>&amp;Distribution</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>Distr.: Limited</source>
        <translation>Distr. : limitée</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>Date de &amp;publication</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>18 December 2024</source>
        <translation>18 décembre 2024</translation>
    </message>
    <message>
        <source>Su&amp;bmitted by</source>
        <translation>&amp;Présenté par</translation>
    </message>
    <message>
        <source>Who submits the report</source>
        <translation>Qui présente le rapport</translation>
    </message>
    <message>
        <source>Submitted by the co-hosts</source>
        <translation>Présenté par les coorganisateurs</translation>
    </message>
    <message>
        <source>&amp;Choose a template…</source>
        <translation>&amp;Choisir un modèle…</translation>
    </message>
    <message>
        <source>Take your own Word document as the template of this report</source>
        <translation>Prendre un document Word à vous comme modèle de ce rapport</translation>
    </message>
    <message>
        <source>Use the &amp;shipped one</source>
        <translation>&amp;Employer celui du programme</translation>
    </message>
    <message>
        <source>Go back to the template that comes with the program</source>
        <translation>Revenir au modèle fourni avec le programme</translation>
    </message>
    <message>
        <source>Add a &amp;logo…</source>
        <translation>&amp;Ajouter un logo…</translation>
    </message>
    <message>
        <source>Show a co-host’s logo where the template has a place for it</source>
        <translation>Montrer le logo d’un coorganisateur où le modèle le prévoit</translation>
    </message>
    <message>
        <source>&amp;No logos</source>
        <translation>Aucun &amp;logo</translation>
    </message>
    <message>
        <source>Show no logo any more</source>
        <translation>Ne plus montrer de logo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>What the check of the template says</source>
        <translation>Ce que dit le contrôle du modèle</translation>
    </message>
    <message>
        <source>What the template offers and lacks</source>
        <translation>Ce que le modèle offre et ce qui lui manque</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>the one that comes with the program</source>
        <translation>celui fourni avec le programme</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Substituted</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This template cannot be used.</source>
        <translation>Ce modèle ne peut servir.</translation>
    </message>
    <message>
        <source>This template has everything that a report needs.</source>
        <translation>Ce modèle a tout ce qu’il faut à un rapport.</translation>
    </message>
    <message>
        <source>Found {}, substituted {}, missing {}.</source>
        <translation>Trouvés {}, remplacés {}, manquants {}.</translation>
    </message>
    <message>
        <source>Field {0} is filled.</source>
        <translation>Le champ {0} est rempli.</translation>
    </message>
    <message>
        <source>There is no field {0}: what it says is not shown.</source>
        <translation>Il n’y a pas de champ {0} : ce qu’il dit n’est pas montré.</translation>
    </message>
    <message>
        <source>Field {0} is not one of the program&apos;s: it stays as it is.</source>
        <translation>Le champ {0} n’est pas du programme : il reste tel quel.</translation>
    </message>
    <message>
        <source>The report stands where {0} is.</source>
        <translation>Le rapport se place où est {0}.</translation>
    </message>
    <message>
        <source>There is no {0}: the report stands at the end of the document.</source>
        <translation>Il n’y a pas de {0} : le rapport se place à la fin du document.</translation>
    </message>
    <message>
        <source>[[{0}]] gives the style {1}.</source>
        <translation>[[{0}]] donne le style {1}.</translation>
    </message>
    <message>
        <source>[[{0}]] is given.</source>
        <translation>[[{0}]] est donné.</translation>
    </message>
    <message>
        <source>[[{0}]] is not there: the style “{1}” serves, numbers are typed.</source>
        <translation>[[{0}]] n’y est pas : le style « {1} » sert, les numéros sont tapés.</translation>
    </message>
    <message>
        <source>[[{0}]] is not there: plain paragraphs serve, numbers are typed.</source>
        <translation>[[{0}]] n’y est pas : de simples paragraphes servent, les numéros sont tapés.</translation>
    </message>
    <message>
        <source>A sample table gives its borders and its head row.</source>
        <translation>Un tableau modèle donne ses bordures et sa ligne d’en-tête.</translation>
    </message>
    <message>
        <source>There is no sample table: a plain one serves.</source>
        <translation>Il n’y a pas de tableau modèle : un simple sert.</translation>
    </message>
    <message>
        <source>[[{0}]] has an outline level.</source>
        <translation>[[{0}]] a un niveau de plan.</translation>
    </message>
    <message>
        <source>[[{0}]] has no outline level: Word will not show it in the navigation pane.</source>
        <translation>[[{0}]] n’a pas de niveau de plan : Word ne le montrera pas dans la navigation.</translation>
    </message>
    <message>
        <source>Script {0} has the font {1}.</source>
        <translation>L’écriture {0} a la police {1}.</translation>
    </message>
    <message>
        <source>Script {0} takes its font from the theme ({1}).</source>
        <translation>L’écriture {0} prend sa police du thème ({1}).</translation>
    </message>
    <message>
        <source>Script {0} has no font: Word will choose one.</source>
        <translation>L’écriture {0} n’a pas de police : Word en choisira une.</translation>
    </message>
    <message>
        <source>Script {0} has the language {1}.</source>
        <translation>L’écriture {0} a la langue {1}.</translation>
    </message>
    <message>
        <source>Script {0} has no language: the spelling may be checked in a wrong one.</source>
        <translation>L’écriture {0} n’a pas de langue : l’orthographe peut être vérifiée dans une autre.</translation>
    </message>
    <message>
        <source>The template holds comments, tracked changes or hidden words ({0}): they are left out.</source>
        <translation>Le modèle contient commentaires, modifications ou texte caché ({0}) : ils sont omis.</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>Themes of the meeting</source>
        <translation>Thèmes de la réunion</translation>
    </message>
    <message>
        <source>&amp;Add a theme</source>
        <translation>&amp;Ajouter un thème</translation>
    </message>
    <message>
        <source>&amp;Delete the theme</source>
        <translation>&amp;Supprimer le thème</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>Ét&amp;iquette</translation>
    </message>
    <message>
        <source>Tag, as rapporteurs type it after a hash sign</source>
        <translation>Étiquette, telle que tapée après le dièse</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tit&amp;re</translation>
    </message>
    <message>
        <source>Title of the theme</source>
        <translation>Titre du thème</translation>
    </message>
    <message>
        <source>What belongs to the theme</source>
        <translation>Ce qui relève du thème</translation>
    </message>
    <message>
        <source>&amp;Put away</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>So&amp;us</translation>
    </message>
    <message>
        <source>Theme above this one</source>
        <translation>Thème au-dessus de celui-ci</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Colour of the theme</source>
        <translation>Couleur du thème</translation>
    </message>
    <message>
        <source>no other theme</source>
        <translation>aucun autre thème</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Bleu marine</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
</context>
<context>
    <name>TimeActs</name>
    <message>
        <source>Nobody has been heard yet.</source>
        <translation>Personne n’a encore été entendu.</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Time line; the two fields below say the same</source>
        <translation>Ligne de temps ; les deux champs ci-dessous disent la même chose</translation>
    </message>
</context>
<context>
    <name>TimerForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>What is timed</source>
        <translation>Ce qui est chronométré</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the timer</source>
        <translation>Nom du minuteur</translation>
    </message>
    <message>
        <source>vote, film, coffee</source>
        <translation>vote, film, café</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Durée en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Until, venue time</source>
        <translation>Jusqu’à, heure sur place</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>A break</source>
        <translation>Une pause</translation>
    </message>
    <message>
        <source>A minute of silence</source>
        <translation>Une minute de silence</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The list of speakers closes</source>
        <translation>La liste des orateurs est close</translation>
    </message>
    <message>
        <source>Start a timer beside the floor</source>
        <translation>Lancer un minuteur</translation>
    </message>
</context>
<context>
    <name>TimesForm</name>
    <message>
        <source>heading</source>
        <translation>heading</translation>
    </message>
    <message>
        <source>Whose times</source>
        <translation>Les temps de qui</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>Began at, venue time</source>
        <translation>A commencé à, heure sur place</translation>
    </message>
    <message>
        <source>&amp;Ended</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Ended at, venue time</source>
        <translation>A fini à, heure sur place</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>Tel que mesuré</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Times of {} · {}</source>
        <translation>Temps de {} · {}</translation>
    </message>
    <message>
        <source>Measured: {} to {}</source>
        <translation>Mesuré : {} à {}</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>finit avant de commencer</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour, {} of {}:</source>
        <translation>Visite, {} sur {} :</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <source>This is a copy to play with. Type the first letters of a delegation, such as uru, and press Enter.</source>
        <translation>Voici une copie pour essayer. Tapez les premières lettres d’une délégation, comme uru, puis Entrée.</translation>
    </message>
    <message>
        <source>Put two more on the list. Then press {}: the first one has the floor, and the clock runs.</source>
        <translation>Mettez-en deux autres sur la liste. Puis appuyez sur {} : la première a la parole, l’horloge tourne.</translation>
    </message>
    <message>
        <source>The chair needs little more than that key. Press {} to go to the rapporteur&apos;s desk.</source>
        <translation>La présidence n’a guère besoin d’autre touche. Appuyez sur {} pour aller au bureau du rapporteur.</translation>
    </message>
    <message>
        <source>Type what is said; #future ties it to a theme. It belongs to whoever has the floor and is saved at once.</source>
        <translation>Tapez ce qui est dit ; #future le lie à un thème. Cela appartient à qui a la parole et s’enregistre aussitôt.</translation>
    </message>
    <message>
        <source>Press {} to go back to the chair&apos;s desk.</source>
        <translation>Appuyez sur {} pour revenir au bureau de la présidence.</translation>
    </message>
    <message>
        <source>Press {}: the floor is free again, and the time is kept.</source>
        <translation>Appuyez sur {} : la parole est libre, le temps est gardé.</translation>
    </message>
    <message>
        <source>Press {}: the secretariat sees the outcome summary grow while the meeting goes on.</source>
        <translation>Appuyez sur {} : le secrétariat voit grandir le résumé pendant la réunion.</translation>
    </message>
    <message>
        <source>Press {}: who spoke, and for how long.</source>
        <translation>Appuyez sur {} : qui a parlé, et combien de temps.</translation>
    </message>
    <message>
        <source>Press {} whenever you look for a key. That was the tour.</source>
        <translation>Appuyez sur {} quand vous cherchez une touche. La visite est finie.</translation>
    </message>
</context>
<context>
    <name>UnknownNames</name>
    <message>
        <source>{} ({} rows)</source>
        <translation>{} ({} lignes)</translation>
    </message>
    <message>
        <source>somebody new: add them</source>
        <translation>quelqu’un de nouveau : l’ajouter</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>WordingHelp</name>
    <message>
        <source>Verb…</source>
        <translation>Verbe…</translation>
    </message>
    <message>
        <source>✓ The evidence asks for “{}”.</source>
        <translation>✓ La preuve demande « {} ».</translation>
    </message>
    <message>
        <source>The text says “{}”, the evidence says “{}”.</source>
        <translation>Le texte dit « {} », la preuve dit « {} ».</translation>
    </message>
    <message>
        <source>“Broad support” needs two thirds of those heard, and nobody against.</source>
        <translation>« Broad support » exige deux tiers des entendus, et personne contre.</translation>
    </message>
    <message>
        <source>“{}” never follows from counting.</source>
        <translation>« {} » ne découle jamais d’un compte.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Head of State or Government</source>
        <translation>Chef d’État ou de gouvernement</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Vice-Minister</source>
        <translation>Vice-ministre</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Chef de délégation</translation>
    </message>
    <message>
        <source>Senior official</source>
        <translation>Haut fonctionnaire</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femmes</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hommes</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>une déclaration</translation>
    </message>
    <message>
        <source>a panellist&apos;s presentation</source>
        <translation>un exposé de panéliste</translation>
    </message>
    <message>
        <source>a statement of the chair&apos;s own country</source>
        <translation>une déclaration du pays qui préside</translation>
    </message>
    <message>
        <source>Counts down</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Counts up</source>
        <translation>Compte le temps</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure du jour</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By group only</source>
        <translation>Par groupe seulement</translation>
    </message>
    <message>
        <source>By number only</source>
        <translation>Par nombre seulement</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Time is running out</source>
        <translation>Le temps s’écoule</translation>
    </message>
    <message>
        <source>Please conclude</source>
        <translation>Veuillez conclure</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Temps dépassé</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>Message clé</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Bonne pratique</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Défi</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Procedural</source>
        <translation>De procédure</translation>
    </message>
    <message>
        <source>○ Draft</source>
        <translation>○ Projet</translation>
    </message>
    <message>
        <source>◔ Submitted</source>
        <translation>◔ Soumis</translation>
    </message>
    <message>
        <source>◑ Reviewed</source>
        <translation>◑ Révisé</translation>
    </message>
    <message>
        <source>✓ Final, locked</source>
        <translation>✓ Définitif, verrouillé</translation>
    </message>
    <message>
        <source>Military units</source>
        <translation>Unités militaires</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Enabling units</source>
        <translation>Unités d’appui</translation>
    </message>
    <message>
        <source>Training and capacity-building</source>
        <translation>Formation et renforcement des capacités</translation>
    </message>
    <message>
        <source>Triangular Partnership Programme</source>
        <translation>Programme de partenariat triangulaire</translation>
    </message>
    <message>
        <source>Light Coordination Mechanism</source>
        <translation>Mécanisme de coordination souple</translation>
    </message>
    <message>
        <source>Technology and data</source>
        <translation>Technologies et données</translation>
    </message>
    <message>
        <source>Women, peace and security</source>
        <translation>Femmes, paix et sécurité</translation>
    </message>
    <message>
        <source>Safety, security and medical</source>
        <translation>Sûreté, sécurité et soins médicaux</translation>
    </message>
    <message>
        <source>Protection of civilians</source>
        <translation>Protection des civils</translation>
    </message>
    <message>
        <source>Strategic communications</source>
        <translation>Communications stratégiques</translation>
    </message>
    <message>
        <source>Environment and energy</source>
        <translation>Environnement et énergie</translation>
    </message>
    <message>
        <source>Conduct and discipline</source>
        <translation>Déontologie et discipline</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Political support and other</source>
        <translation>Soutien politique et autres</translation>
    </message>
    <message>
        <source>Idea voiced</source>
        <translation>Idée exprimée</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>À l’étude</translation>
    </message>
    <message>
        <source>Intention announced</source>
        <translation>Intention annoncée</translation>
    </message>
    <message>
        <source>Confirmed in writing</source>
        <translation>Confirmée par écrit</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Niveau 3</translation>
    </message>
    <message>
        <source>Rapid deployment level</source>
        <translation>Niveau de déploiement rapide</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>announced before</source>
        <translation>déjà annoncée</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Reiterated</source>
        <translation>Réitéré</translation>
    </message>
    <message>
        <source>Firmed up</source>
        <translation>Précisé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Première mention</translation>
    </message>
    <message>
        <source>pace not known</source>
        <translation>débit inconnu</translation>
    </message>
    <message>
        <source>● {} words a minute: calm</source>
        <translation>● {} mots par minute : posé</translation>
    </message>
    <message>
        <source>▲ {} words a minute: brisk for the interpreters</source>
        <translation>▲ {} mots par minute : soutenu pour les interprètes</translation>
    </message>
    <message>
        <source>■ {} words a minute: too fast to interpret</source>
        <translation>■ {} mots par minute : trop rapide pour l’interprétation</translation>
    </message>
    <message>
        <source>○ Speaker without a note</source>
        <translation>○ Orateur sans note</translation>
    </message>
    <message>
        <source># Theme not touched</source>
        <translation># Thème non abordé</translation>
    </message>
    <message>
        <source>? Guiding question not answered</source>
        <translation>? Question directrice sans réponse</translation>
    </message>
    <message>
        <source>? Question without an answer</source>
        <translation>? Question sans réponse</translation>
    </message>
    <message>
        <source>1 Point of one delegation only</source>
        <translation>1 Point d’une seule délégation</translation>
    </message>
    <message>
        <source>◇ Pledge without a quantity</source>
        <translation>◇ Annonce de contribution sans quantité</translation>
    </message>
    <message>
        <source>Outcome summary of the co-hosts</source>
        <translation>Résumé des travaux, par les coorganisateurs</translation>
    </message>
    <message>
        <source>Chair’s summary, one page</source>
        <translation>Résumé de la présidence, une page</translation>
    </message>
    <message>
        <source>Pledge register</source>
        <translation>Registre des annonces</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>Timing annex</source>
        <translation>Annexe des temps de parole</translation>
    </message>
    <message>
        <source>Round table: 3 minutes, groups 5</source>
        <translation>Table ronde : 3 minutes, groupes 5</translation>
    </message>
    <message>
        <source>Plenary: 5 minutes, groups 7</source>
        <translation>Plénière : 5 minutes, groupes 7</translation>
    </message>
    <message>
        <source>Open debate: 4 minutes for all</source>
        <translation>Débat public : 4 minutes pour tous</translation>
    </message>
    <message>
        <source>Council: 3 minutes, observers 2</source>
        <translation>Conseil : 3 minutes, observateurs 2</translation>
    </message>
    <message>
        <source>General debate: 15 minutes</source>
        <translation>Débat général : 15 minutes</translation>
    </message>
    <message>
        <source>Informal: no limits, no replies</source>
        <translation>Informelle : sans limites ni réponses</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Cérémonie</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Groupes d’abord</translation>
    </message>
    <message>
        <source>Heads of State first</source>
        <translation>Chefs d’État d’abord</translation>
    </message>
    <message>
        <source>Order of receipt</source>
        <translation>Ordre de réception</translation>
    </message>
    <message>
        <source>Drawn by lot</source>
        <translation>Tirage au sort</translation>
    </message>
    <message>
        <source>Alphabetical</source>
        <translation>Alphabétique</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>Discours liminaire</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Table de panélistes</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Submit: &amp;next state</source>
        <translation>Soumettre : &amp;étape suivante</translation>
    </message>
    <message>
        <source>Reviewed: &amp;next state</source>
        <translation>Révisé : &amp;étape suivante</translation>
    </message>
    <message>
        <source>Final: &amp;next state</source>
        <translation>Définitif : &amp;étape suivante</translation>
    </message>
    <message>
        <source>Final already</source>
        <translation>Déjà définitif</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Révisé</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>names to settle before final</source>
        <translation>noms à régler avant le définitif</translation>
    </message>
    <message>
        <source>numbers to check</source>
        <translation>chiffres à vérifier</translation>
    </message>
    <message>
        <source>editorial</source>
        <translation>de forme</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message>
        <source>▲ nobody has had the floor for a while: has the clock been forgotten?</source>
        <translation>▲ personne n’a eu la parole depuis un moment : l’horloge est-elle oubliée ?</translation>
    </message>
    <message>
        <source>▲ the clock has run for three times the limit: has it been forgotten?</source>
        <translation>▲ l’horloge a couru trois fois la limite : est-elle oubliée ?</translation>
    </message>
    <message>
        <source>No. {}</source>
        <translation>nº {}</translation>
    </message>
    <message>
        <source>named</source>
        <translation>nommément</translation>
    </message>
    <message>
        <source>by group</source>
        <translation>par groupe</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>par nombre</translation>
    </message>
    <message>
        <source>not attributed</source>
        <translation>sans attribution</translation>
    </message>
    <message>
        <source>panellist</source>
        <translation>panéliste</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>motion d’ordre</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>droit de réponse</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>in national capacity</source>
        <translation>à titre national</translation>
    </message>
    <message>
        <source>point of order, at once</source>
        <translation>motion d’ordre, tout de suite</translation>
    </message>
    <message>
        <source>question, at once</source>
        <translation>question, tout de suite</translation>
    </message>
    <message>
        <source>The floor is free</source>
        <translation>La parole est libre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Everything in it is here already. Nothing would change.</source>
        <translation>Tout ce qu’elle contient est déjà ici. Rien ne changerait.</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>existe</translation>
    </message>
    <message>
        <source>1 person, in step</source>
        <translation>1 personne, à jour</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ nouveau</translation>
    </message>
    <message>
        <source>↑ brought up to date</source>
        <translation>↑ mis à jour</translation>
    </message>
    <message>
        <source>⇄ merged, both kept</source>
        <translation>⇄ fusionnés, les deux gardés</translation>
    </message>
    <message>
        <source>≠ both changed</source>
        <translation>≠ les deux changés</translation>
    </message>
    <message>
        <source>‖ kept apart</source>
        <translation>‖ gardés séparés</translation>
    </message>
    <message>
        <source>− deleted there</source>
        <translation>− effacé là-bas</translation>
    </message>
    <message>
        <source>one person for everything</source>
        <translation>une personne pour tout</translation>
    </message>
    <message>
        <source>the chair</source>
        <translation>la présidence</translation>
    </message>
    <message>
        <source>a rapporteur</source>
        <translation>un rapporteur</translation>
    </message>
    <message>
        <source>the secretariat</source>
        <translation>le secrétariat</translation>
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
        <source>{title}. Handed over by {who} ({role}), {made}. {entries} entries.</source>
        <translation>{title}. Remis par {who} ({role}), {made}. {entries} entrées.</translation>
    </message>
    <message>
        <source> {} of them are private there and stay closed.</source>
        <translation> {} d’entre elles y sont privées et restent fermées.</translation>
    </message>
    <message>
        <source>{} entries are known here</source>
        <translation>{} entrées sont connues ici</translation>
    </message>
    <message>
        <source>The clock of the laptop of {who} is {hours} h {minutes:02d} min ahead of this one: what is written there counts as later than what is written here. Ask for it to be set.</source>
        <translation>L’horloge de l’ordinateur de {who} avance de {hours} h {minutes:02d} min sur celle-ci : ce qui y est écrit passe pour postérieur à ce qui est écrit ici. Faites-la régler.</translation>
    </message>
    <message>
        <source>{when} · {who} · {source}: {entries} entries, {records} records</source>
        <translation>{when} · {who} · {source} : {entries} entrées, {records} fiches</translation>
    </message>
    <message>
        <source>{sign} {title}: {notes} notes, {interventions} interventions</source>
        <translation>{sign} {title} : {notes} notes, {interventions} interventions</translation>
    </message>
    <message>
        <source>offline, nothing to send</source>
        <translation>hors ligne, rien à envoyer</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Note : {}</translation>
    </message>
    <message>
        <source>Pledge: {}</source>
        <translation>Annonce : {}</translation>
    </message>
    <message>
        <source>On the list: {}</source>
        <translation>Sur la liste : {}</translation>
    </message>
    <message>
        <source>Intervention {}: {}</source>
        <translation>Intervention {} : {}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>○ {}: over, and no notes have arrived</source>
        <translation>○ {} : finie, et aucune note n’est arrivée</translation>
    </message>
    <message>
        <source>{people} people, {waiting} changes on their way</source>
        <translation>{people} personnes, {waiting} changements en route</translation>
    </message>
    <message>
        <source>{} people, all in step</source>
        <translation>{} personnes, toutes à jour</translation>
    </message>
    <message>
        <source>offline, {} changes kept here</source>
        <translation>hors ligne, {} changements gardés ici</translation>
    </message>
    <message>
        <source>✓ Nothing to settle.</source>
        <translation>✓ Rien à régler.</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>✓ the booth has it</source>
        <translation>✓ la cabine l’a reçu</translation>
    </message>
    <message>
        <source>not yet in the booth</source>
        <translation>pas encore en cabine</translation>
    </message>
    <message>
        <source>delivered at {} words a minute</source>
        <translation>prononcé à {} mots par minute</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} as they are, {missing} not in the file (they stay), {refused} left out. Faults: {faults}. Times are those of {zone}. Nothing has changed yet.</source>
        <translation>{new} nouveaux, {changed} changés, {same} tels quels, {missing} absents du fichier (ils restent), {refused} omis. Fautes : {faults}. Les heures sont celles de {zone}. Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Segments of sessions</source>
        <translation>Parties de séances</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions directrices</translation>
    </message>
    <message>
        <source>Delegations and people</source>
        <translation>Délégations et personnes</translation>
    </message>
    <message>
        <source>A speech log</source>
        <translation>Un relevé des interventions</translation>
    </message>
    <message>
        <source>Import the programme from {}</source>
        <translation>Importer le programme de {}</translation>
    </message>
    <message>
        <source>Import the segments of sessions from {}</source>
        <translation>Importer les parties de séances de {}</translation>
    </message>
    <message>
        <source>Import guiding questions from {}</source>
        <translation>Importer les questions directrices de {}</translation>
    </message>
    <message>
        <source>Import delegations from {}</source>
        <translation>Importer des délégations de {}</translation>
    </message>
    <message>
        <source>Import a speech log from {}</source>
        <translation>Importer un journal de {}</translation>
    </message>
    <message>
        <source>Note on the session itself</source>
        <translation>Note sur la séance même</translation>
    </message>
    <message>
        <source>has spoken</source>
        <translation>a parlé</translation>
    </message>
    <message>
        <source>● has the floor</source>
        <translation>● a la parole</translation>
    </message>
    <message>
        <source>▲ Now speaking: {}
F2 follows</source>
        <translation>▲ A la parole : {}
F2 suit</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>depuis {}</translation>
    </message>
    <message>
        <source>limit {}</source>
        <translation>limite {}</translation>
    </message>
    <message>
        <source>has the floor</source>
        <translation>a la parole</translation>
    </message>
    <message>
        <source>no note yet</source>
        <translation>pas encore de note</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privée</translation>
    </message>
    <message>
        <source>Notes of the session itself</source>
        <translation>Notes sur la séance même</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>■ interpretation ends before that, at {}</source>
        <translation>■ l’interprétation finit avant, à {}</translation>
    </message>
    <message>
        <source>interpretation until {}</source>
        <translation>interprétation jusqu’à {}</translation>
    </message>
    <message>
        <source>{} held, begun {} min late</source>
        <translation>{} tenues, commencée {} min en retard</translation>
    </message>
    <message>
        <source>{} held</source>
        <translation>{} tenues</translation>
    </message>
    <message>
        <source>▲ interpretation ends in {}</source>
        <translation>▲ l’interprétation finit dans {}</translation>
    </message>
    <message>
        <source>■ interpretation has ended</source>
        <translation>■ l’interprétation est finie</translation>
    </message>
    <message>
        <source>the session has not begun</source>
        <translation>la séance n’a pas commencé</translation>
    </message>
    <message>
        <source>▲ {} min late for {}</source>
        <translation>▲ {} min en retard pour {}</translation>
    </message>
    <message>
        <source>● {} min before the planned end at {}</source>
        <translation>● {} min avant la fin prévue à {}</translation>
    </message>
    <message>
        <source>the list closes at {}, in {}</source>
        <translation>la liste sera close à {}, dans {}</translation>
    </message>
    <message>
        <source>left of the present speaker</source>
        <translation>restant à l’orateur en cours</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>carry over {}</source>
        <translation>reporter {}</translation>
    </message>
    <message>
        <source>Ends about {}</source>
        <translation>Finit vers {}</translation>
    </message>
    <message>
        <source>Begins at {}, in {}</source>
        <translation>Commence à {}, dans {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>reste {}</translation>
    </message>
    <message>
        <source>{} past the plan</source>
        <translation>{} au-delà du prévu</translation>
    </message>
    <message>
        <source>{} each</source>
        <translation>{} chacune</translation>
    </message>
    <message>
        <source>close after {}</source>
        <translation>clore après {}</translation>
    </message>
    <message>
        <source>{}th intervention</source>
        <translation>{}e intervention</translation>
    </message>
    <message>
        <source>Speaker not yet identified</source>
        <translation>Orateur non encore identifié</translation>
    </message>
    <message>
        <source>{}st intervention</source>
        <translation>{}e intervention</translation>
    </message>
    <message>
        <source>{}nd intervention</source>
        <translation>{}e intervention</translation>
    </message>
    <message>
        <source>{}rd intervention</source>
        <translation>{}e intervention</translation>
    </message>
    <message>
        <source>inscribed beforehand</source>
        <translation>inscrit d’avance</translation>
    </message>
    <message>
        <source>moved by hand</source>
        <translation>déplacé à la main</translation>
    </message>
    <message>
        <source>not yet heard</source>
        <translation>pas encore entendu</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>upheld</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>times corrected</source>
        <translation>heures corrigées</translation>
    </message>
    <message>
        <source>▲ beyond the {} allowed</source>
        <translation>▲ au-delà des {} permises</translation>
    </message>
    <message>
        <source>granted, at the end</source>
        <translation>accordé, à la fin</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>à {}</translation>
    </message>
    <message>
        <source>aligned with {}</source>
        <translation>s’associe à {}</translation>
    </message>
    <message>
        <source>on behalf of {}</source>
        <translation>au nom de {}</translation>
    </message>
    <message>
        <source>{} min so far</source>
        <translation>{} min jusqu’ici</translation>
    </message>
    <message>
        <source>reply {}</source>
        <translation>réponse {}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seul</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non appelé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>that speaker</source>
        <translation>cet orateur</translation>
    </message>
    <message>
        <source>{} past the planned end at {}</source>
        <translation>{} après la fin prévue à {}</translation>
    </message>
    <message>
        <source>{} waiting, limits × {:.2f} measured</source>
        <translation>{} en attente, limites × {:.2f} mesuré</translation>
    </message>
    <message>
        <source>hand-overs of {:.0f} s</source>
        <translation>passages de {:.0f} s</translation>
    </message>
    <message>
        <source>{} replies</source>
        <translation>{} réponses</translation>
    </message>
    <message>
        <source>planned for {}</source>
        <translation>prévu pour le {}</translation>
    </message>
    <message>
        <source>● floor taken</source>
        <translation>● parole prise</translation>
    </message>
    <message>
        <source>The time is an assumption: nobody has confirmed it.</source>
        <translation>L’heure est supposée : personne ne l’a confirmée.</translation>
    </message>
    <message>
        <source>Every session: {}</source>
        <translation>Toutes les séances : {}</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narration</translation>
    </message>
    <message>
        <source>No delegation is tied to this paragraph.</source>
        <translation>Aucune délégation n’est liée à ce paragraphe.</translation>
    </message>
    <message>
        <source>● in this paragraph</source>
        <translation>● dans ce paragraphe</translation>
    </message>
    <message>
        <source>● against it</source>
        <translation>● contre</translation>
    </message>
    <message>
        <source>○ in another</source>
        <translation>○ dans un autre</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 note</translation>
    </message>
    <message>
        <source>1 paragraph</source>
        <translation>1 paragraphe</translation>
    </message>
    <message>
        <source>{} notes</source>
        <translation>{} notes</translation>
    </message>
    <message>
        <source>{} paragraphs</source>
        <translation>{} paragraphes</translation>
    </message>
    <message>
        <source>Cross-cutting issues</source>
        <translation>Questions transversales</translation>
    </message>
    <message>
        <source>Waiting for a paragraph</source>
        <translation>En attente d’un paragraphe</translation>
    </message>
    <message>
        <source>All of the session</source>
        <translation>Toutes celles de la séance</translation>
    </message>
    <message>
        <source>Waiting for a paragraph, all sessions</source>
        <translation>En attente d’un paragraphe, toutes séances</translation>
    </message>
    <message>
        <source>✖ names somebody</source>
        <translation>✖ nomme quelqu’un</translation>
    </message>
    <message>
        <source>▲ check the number</source>
        <translation>▲ vérifier le chiffre</translation>
    </message>
    <message>
        <source>✓ agreed</source>
        <translation>✓ arrêté</translation>
    </message>
    <message>
        <source>Private: {} of {} heard support it</source>
        <translation>Privé : {} des {} entendues l’appuient</translation>
    </message>
    <message>
        <source>{} and {}</source>
        <translation>{} et {}</translation>
    </message>
    <message>
        <source>. Against: {}</source>
        <translation>. Contre : {}</translation>
    </message>
    <message>
        <source>▲ {} waiting</source>
        <translation>▲ {} en attente</translation>
    </message>
    <message>
        <source>opened again: {}</source>
        <translation>rouvert : {}</translation>
    </message>
    <message>
        <source>{} ({} States)</source>
        <translation>{} ({} États)</translation>
    </message>
    <message>
        <source> / {} against</source>
        <translation> / {} contre</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Questions diverses</translation>
    </message>
</context>
</TS>
