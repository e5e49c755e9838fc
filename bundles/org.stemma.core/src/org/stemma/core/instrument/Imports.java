/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.lab.Session;

/** Instrument files in. Nothing is kept before {@link #accept}. */
@ProviderType
public interface Imports {

	/**
	 * Reads a file and shows what would be kept.
	 *
	 * @param session    who
	 * @param file       the file
	 * @param instrument code of the instrument; empty finds the one instrument of the recognised format, and its serial
	 *                   number where the file says one
	 * @return the preview, or why the file cannot be read; a file imported before gives the note
	 *         {@code import.known} with the earlier run
	 */
	Outcome<ImportPreview> preview(Session session, Path file, Optional<String> instrument);

	/**
	 * Takes a run up again of which rows were left out: the kept bytes are read once more and planned anew. Rows that the
	 * run keeps are shown and stay as they are; the others are matched and accepted as in a first import.
	 *
	 * @param run the run
	 * @return the preview; or {@code run.unknown}, {@code run.reader}, {@code run.file}, {@code run.complete} when nothing
	 *         was left out, {@code run.differs} when the rows left out read otherwise today than the run keeps them,
	 *         {@code run.certificate} while a lot was released with the run and has no certificate yet
	 */
	Outcome<ImportPreview> takeUp(Session session, RecordRef run);

	/**
	 * Matches rows of a preview by hand, for samples that carry no code of the lab. What a sample's own name says comes
	 * first: a row whose name is the code of a vessel, a vial or a lot cannot be matched to another one. Keeps nothing.
	 *
	 * @param chosen a vessel, a vial or a lot for each row that is matched by hand, by index of the row; takes the place of
	 *               what was chosen before
	 * @return the preview with the rows planned anew; or {@code row.unknown}, {@code sample.kind}, {@code sample.gone} or
	 *         {@code sample.named} with the place of the row that cannot be matched so, {@code row.kept} for a row that
	 *         the run keeps
	 */
	Outcome<ImportPreview> match(Session session, ImportPreview preview, Map<Integer, RecordRef> chosen);

	/**
	 * Keeps a preview: raw file, run and results in one commit; of a run that was taken up again the results of more rows
	 * and what these were matched to.
	 *
	 * @param rows indexes of the rows to keep results of; must be rows without blocking problems
	 * @return the run and the results; importing the same bytes again changes nothing and returns the earlier run, as does
	 *         accepting the same preview of a run twice. A run to which somebody else added rows since is refused with
	 *         code {@code preview.stale}
	 */
	default Outcome<ImportReceipt> accept(Session session, ImportPreview preview, Set<Integer> rows) {
		return accept(session, preview, rows, "");
	}

	/**
	 * Keeps a preview, where needed with the reason for keeping what an unfit instrument measured: it is restricted then,
	 * and no lot can be released on it until quality has judged the restriction.
	 *
	 * @param rows   indexes of the rows to keep results of; must be rows without blocking problems
	 * @param reason why it is kept although the instrument was not qualified, calibrated or maintained on the day; refused
	 *               with code {@code restriction.reason} where it is needed and empty
	 * @return as {@link #accept(Session, ImportPreview, Set)}
	 */
	Outcome<ImportReceipt> accept(Session session, ImportPreview preview, Set<Integer> rows, String reason);

	/**
	 * Reads the kept file of a run again, with the reader and the instrument's settings of today, and compares. Keeps
	 * nothing: what was imported stays what it was.
	 *
	 * @param run the run
	 * @return what differs, or why the file cannot be read again
	 */
	Outcome<Reread> reread(Session session, RecordRef run);

	/**
	 * What reading a kept file again says.
	 *
	 * @param keptVersion   version of the reader that the run was read with
	 * @param readerVersion version of the reader that is there now
	 * @param differences   what differs, in the order of the file; empty when all is the same
	 */
	record Reread(String keptVersion, String readerVersion, List<Difference> differences) {
		/** Copies the list. */
		public Reread {
			differences = List.copyOf(differences);
		}
	}

	/**
	 * One difference.
	 *
	 * @param where sample and well, or the run as a whole
	 * @param field the measured field
	 * @param kept  what the run says, or empty
	 * @param now   what is read today, or empty
	 */
	record Difference(String where, String field, String kept, String now) {
	}

	/**
	 * Reads a file as it would be read with other settings, so that they can be tried out. Keeps nothing.
	 *
	 * @param file     the file
	 * @param settings the settings
	 * @return all that the file says, with notes; or why it cannot be read so
	 */
	Outcome<RunContent> trial(Session session, Path file, TrialSettings settings);

	/**
	 * Settings to be tried out.
	 *
	 * @param format  the format that the file is read as
	 * @param locale  language tag of dates and numbers that the file leaves open; may be empty
	 * @param options what the reader is told, by name
	 */
	record TrialSettings(String format, String locale, Map<String, String> options) {
		/** Copies the map. */
		public TrialSettings {
			options = Map.copyOf(options);
		}
	}

	/**
	 * Reads the kept file of a run again, for looking at what is not kept with the run: curves, events, each value of each
	 * well. Changes nothing.
	 *
	 * @param run the run
	 * @return the file and what it says, or why it cannot be read again
	 */
	Outcome<KeptFile> content(RecordRef run);

	/**
	 * The kept file of a run.
	 *
	 * @param file    its bytes under its name
	 * @param format  the format that it is read as
	 * @param content all that it says, read with the reader and the instrument's settings of today
	 */
	record KeptFile(InstrumentFile file, String format, RunContent content) {
	}

	/**
	 * What is stored of a run, to be handed on. Curves and events are not: they stay in the kept file.
	 *
	 * @param run the run
	 * @return its content, or that there is no such run
	 */
	Outcome<StoredRun> stored(RecordRef run);

	/**
	 * A stored run.
	 *
	 * @param technique what the instrument does, as the reader of its format states it; empty when it does not or is not
	 *                  there
	 * @param file      name of the file that it was read from
	 * @param device    what is on record of the instrument, by terms such as {@code model number}
	 * @param content   facts, samples and what was not understood
	 */
	record StoredRun(String technique, String file, Map<String, String> device, RunContent content) {
		/** Copies the map. */
		public StoredRun {
			device = Map.copyOf(device);
		}
	}

	/** The formats that can be read now: identifier and title. */
	List<Format> formats();

	/** A format. */
	record Format(String id, String title) {
	}

	/**
	 * What an import left behind.
	 *
	 * @param run      the run
	 * @param results  results entered into lots
	 * @param known    whether it had been kept before, so that nothing changed
	 * @param sentence in words
	 */
	record ImportReceipt(RecordRef run, List<RecordRef> results, boolean known, String sentence) {
		/** Copies the list. */
		public ImportReceipt {
			results = List.copyOf(results);
		}
	}
}
