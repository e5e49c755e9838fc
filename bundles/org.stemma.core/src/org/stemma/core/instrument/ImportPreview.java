/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * What a file says and what would become of it.
 *
 * @param operationId   identity of the operation that keeps it
 * @param file          the file
 * @param format        recognised format
 * @param readerVersion version of its reader
 * @param instrument    the instrument
 * @param content       all that the file says
 * @param chosen        what a person matched rows to, by index of the row; the others are matched by the sample's name
 * @param rows          one per sample, in the file's order
 * @param problems      what concerns the file as a whole
 * @param known         the earlier run of the same bytes, if there is one
 * @param takenUp       the run that rows are added to, where one was taken up again
 */
public record ImportPreview(UUID operationId, InstrumentFile file, String format, String readerVersion,
		RecordRef instrument, RunContent content, Map<Integer, RecordRef> chosen, List<Row> rows, List<Problem> problems,
		Optional<RecordRef> known, Optional<TakenUp> takenUp) {

	private static final List<String> RESTRICTING = List.of("calibration.", "maintenance.", "qualification.",
			"instrument.unqualified");

	/** Copies the collections. */
	public ImportPreview {
		chosen = Map.copyOf(chosen);
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/** A preview of a file as it is imported. */
	public ImportPreview(UUID operationId, InstrumentFile file, String format, String readerVersion, RecordRef instrument,
			RunContent content, Map<Integer, RecordRef> chosen, List<Row> rows, List<Problem> problems, Optional<RecordRef> known) {
		this(operationId, file, format, readerVersion, instrument, content, chosen, rows, problems, known, Optional.empty());
	}

	/** Whether rows of it can be kept: of a file that was imported before only by taking its run up. */
	public boolean open() {
		return known.isEmpty() || takenUp.isPresent();
	}

	/** When a sample without a time counts as measured: at the latest when its file was imported. */
	public Instant timeless(Instant now) {
		return takenUp.map(TakenUp::imported).orElse(now);
	}

	/**
	 * What was wrong with the instrument on the days of the samples. Results measured then can be kept as restricted, with a
	 * reason, until quality has judged them.
	 */
	public List<Problem> restrictions() {
		return problems.stream().filter(problem -> RESTRICTING.stream().anyMatch(problem.code()::startsWith)).toList();
	}

	/** The same file with other rows: as an operation of its own. */
	public ImportPreview matched(Map<Integer, RecordRef> byHand, List<Row> planned) {
		return new ImportPreview(UUID.randomUUID(), file, format, readerVersion, instrument, content, byHand, planned, problems, known,
				takenUp);
	}

	/**
	 * A run that rows are added to.
	 *
	 * @param run      the run
	 * @param version  its version when it was taken up
	 * @param imported when its file was imported
	 * @param entered  results that people entered by hand for it
	 */
	public record TakenUp(RecordRef run, int version, Instant imported, List<Entered> entered) {

		/** Copies the list. */
		public TakenUp {
			entered = List.copyOf(entered);
		}
	}

	/**
	 * A result that somebody entered by hand for a run.
	 *
	 * @param result the result
	 * @param lot    its lot
	 * @param sample what was measured, if it says so
	 * @param test   name of the criterion
	 */
	public record Entered(RecordRef result, RecordRef lot, Optional<RecordRef> sample, String test) {
	}

	/**
	 * One sample.
	 *
	 * @param index    counted from 0
	 * @param content  what the file says of it
	 * @param subject  the vessel, vial or lot that it was matched to
	 * @param lot      the lot that results would go to
	 * @param results  results that would be entered; of a row that is kept those it gave
	 * @param problems what concerns this row; blocking ones keep it out
	 * @param kept     whether the run keeps it already, so that nothing of it changes
	 */
	public record Row(int index, SampleContent content, Optional<RecordRef> subject, Optional<RecordRef> lot,
			List<Planned> results, List<Problem> problems, boolean kept) {

		/** Copies the lists. */
		public Row {
			results = List.copyOf(results);
			problems = List.copyOf(problems);
		}

		/** A row that no run keeps yet. */
		public Row(int index, SampleContent content, Optional<RecordRef> subject, Optional<RecordRef> lot, List<Planned> results,
				List<Problem> problems) {
			this(index, content, subject, lot, results, problems, false);
		}

		/** Whether it can be kept: what is kept already cannot be kept again. */
		public boolean acceptable() {
			return !kept && subject.isPresent() && problems.stream().noneMatch(Problem::blocks);
		}
	}

	/**
	 * A result that would be entered.
	 *
	 * @param test    name of the criterion
	 * @param value   the value in words
	 * @param limits  the limits in words
	 * @param verdict the verdict, by name
	 */
	public record Planned(String test, String value, String limits, String verdict) {
	}
}
