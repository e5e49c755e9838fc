/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.ChangedName;

/** What makes it doubtful whose values the rows of a table hold, taken together. Each is a warning at the first such row. */
public final class RowDoubts {

	/** So many numbers are not the same in two measurements by chance. */
	private static final int NUMBERS = 4;

	/** What a workbook stores of a name that a spreadsheet took for a day. */
	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2} 00:00:00");

	private final List<SampleContent> samples;

	/** The doubts of these samples, one or several of each row. */
	public RowDoubts(List<SampleContent> samples) {
		this.samples = List.copyOf(samples);
	}

	/** Says in the log where names are missing, and where a row stands twice with the same name, well, time and values. */
	public RowDoubts note(ProblemLog log) {
		names(log);
		twice(log);
		return this;
	}

	private void names(ProblemLog log) {
		warn(samples.stream().filter(sample -> sample.sample().isBlank()).toList(), "sample.unnamed", "without the name of a sample", "a name in each",
				"Choose these samples by hand.", log);
		List<SampleContent> changed = samples.stream().filter(RowDoubts::isChanged).toList();
		warn(changed, "sample.changed", changed.isEmpty() ? "" : "with '" + changed.getFirst().sample() + "' in place of a name", "the names of the samples",
				"A spreadsheet may have changed them; choose these samples by hand.", log);
	}

	private static boolean isChanged(SampleContent sample) {
		return DAY.matcher(sample.sample()).matches() || ChangedName.is(new Cell(sample.sample(), sample.place()));
	}

	/** Says in the log where wells are missing, and where texts stand in their place that no well of a plate has. */
	public RowDoubts wells(ProblemLog log) {
		missing(nowhere(), log);
		Predicate<SampleContent> none = sample -> !sample.well().isBlank() && Well.of(sample.well()).isEmpty();
		List<SampleContent> odd = samples.stream().filter(none).toList();
		warn(odd, "well.unreadable", odd.isEmpty() ? "" : "with a text such as '" + odd.getFirst().well() + "' in place of a well", "a well such as A1",
				"Look whether the columns stand under their names.", log);
		return this;
	}

	/** Says in the log where some rows are without a well while most have one. */
	public RowDoubts wellsOfMost(ProblemLog log) {
		List<SampleContent> nowhere = nowhere();
		if (nowhere.size() * 2 < samples.size()) {
			missing(nowhere, log);
		}
		return this;
	}

	private List<SampleContent> nowhere() {
		return samples.stream().filter(sample -> sample.well().isBlank()).toList();
	}

	private static void missing(List<SampleContent> nowhere, ProblemLog log) {
		warn(nowhere, "well.missing", "without a well", "the well of each", "Choose these samples by hand.", log);
	}

	private void twice(ProblemLog log) {
		Set<List<String>> seen = new HashSet<>();
		samples.stream().filter(RowDoubts::isTold).filter(sample -> !seen.add(texts(sample))).findFirst()
				.ifPresent(sample -> log.add(Mismatch.described("row.twice", sample.place(),
						(sample.well().isBlank() ? "sample " + sample.sample() : "well " + sample.well()) + " again with the same values",
						"each row once", "The table may hold an export twice.").warning()));
	}

	/** Whether a row tells by its well, its time or its many numbers which measurement it is. */
	private static boolean isTold(SampleContent sample) {
		return !sample.well().isBlank() || sample.time().isPresent()
				|| sample.measurements().stream().filter(value -> value.value().isPresent()).count() >= NUMBERS;
	}

	private static List<String> texts(SampleContent sample) {
		return Stream.concat(Stream.of(sample.well(), sample.sample(), sample.time().map(MeasuredTime::clock).map(Object::toString).orElse("")), sample.measurements().stream().map(value -> value.field() + "=" + value.text())).toList();
	}

	private static void warn(List<SampleContent> found, String code, String what, String expected, String advice, ProblemLog log) {
		long rows = found.stream().map(SampleContent::place).distinct().count();
		if (rows > 0) {
			log.add(Mismatch.described(code, found.getFirst().place(), rows + (rows == 1 ? " row " : " rows ") + what, expected, advice).warning());
		}
	}
}
