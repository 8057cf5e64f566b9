/**
 * Reads the page of another system into structured minutes, as a proposal that a person confirms; keeps every character.
 *
 * <p>A file goes through these steps, each of which knows nothing of the ones after it:
 *
 * <ol>
 *   <li><b>Lines.</b> A {@link org.moothall.minutes.importing.Formats format} ({@code html}, {@code files}) makes
 *       {@link org.moothall.minutes.importing.Line lines} of whatever came, with what they were marked as.
 *   <li><b>Pieces.</b> {@link org.moothall.minutes.importing.Pieces} parts numbers, labels and cells from words and puts lines
 *       together that were broken ({@link org.moothall.minutes.importing.Wrapping},
 *       {@link org.moothall.minutes.importing.Rejoined}, {@link org.moothall.minutes.importing.Columns},
 *       {@link org.moothall.minutes.importing.Margin}); what belongs to the site or the edge of a page is furniture.
 *   <li><b>Items.</b> {@link org.moothall.minutes.importing.MinutesReader} finds where items begin
 *       ({@link org.moothall.minutes.importing.ItemHeads} and the heads it asks: numbered, listed, shouted, lone, of parts), and
 *       {@link org.moothall.minutes.importing.PageReader} reads the page of one ({@link org.moothall.minutes.importing.Titles}).
 *   <li><b>Blocks.</b> {@link org.moothall.minutes.importing.Layout} says of each piece what it is: title, agenda, paragraph,
 *       point, document.
 *   <li><b>Findings.</b> {@link org.moothall.minutes.importing.Findings} goes through the record passage by passage, sentence
 *       by sentence, and asks four readers in turn: {@link org.moothall.minutes.importing.Decisions} (its forms are in
 *       {@link org.moothall.minutes.importing.VerdictForms}, results of votes in
 *       {@link org.moothall.minutes.importing.Ballots}), {@link org.moothall.minutes.importing.Votes}
 *       ({@link org.moothall.minutes.importing.Figures}, {@link org.moothall.minutes.importing.Voters}, rows and tables) with
 *       {@link org.moothall.minutes.importing.Movers}, and {@link org.moothall.minutes.importing.Actions}
 *       ({@link org.moothall.minutes.importing.Promises}, {@link org.moothall.minutes.importing.Requests},
 *       {@link org.moothall.minutes.importing.ActionNotes}; whose they are: {@link org.moothall.minutes.importing.Owners}).
 *   <li><b>A second opinion.</b> What was learned from labelled pages ({@link org.moothall.minutes.importing.SecondReader})
 *       doubts what the rules found, and finds what they missed where they are silent
 *       ({@link org.moothall.minutes.importing.SecondOpinion}, and the classes called {@code Likely…}).
 *   <li><b>A proposal.</b> {@link org.moothall.minutes.importing.ImportDesk} keeps file and findings;
 *       {@link org.moothall.minutes.importing.Proposal} makes the content of a draft of them.
 * </ol>
 */
@NullMarked
package org.moothall.minutes.importing;

import org.jspecify.annotations.NullMarked;
