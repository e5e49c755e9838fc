/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.station.sample.SampleTable.Line;

/**
 * What a table says about the rows of a preview.
 *
 * @param records the record of each row that is matched by the table, by index of the row
 * @param leftOut rows that the table leaves out
 * @param lines   the line that speaks of a row, by index of the row
 */
public record SampleChoice(Map<Integer, RecordRef> records, Set<Integer> leftOut, Map<Integer, Line> lines) {

	private static final Set<String> KINDS = Set.of("culture.Vessel", "culture.Cryovial", "culture.Lot");
	private static final int NAMED = 5;

	/** Copies the collections. */
	public SampleChoice {
		records = Map.copyOf(records);
		leftOut = Set.copyOf(leftOut);
		lines = Map.copyOf(lines);
	}

	/**
	 * Applies a table to a preview.
	 *
	 * @param codes the records that have a code
	 * @return the choice; or, each with its line in the table, {@code table.row} for a line that speaks of no row or of one that is
	 *         kept already, {@code table.twice} for two lines about one row, {@code table.code} for a code of no record or of several
	 */
	public static Outcome<SampleChoice> of(SampleTable table, ImportPreview preview, Function<String, List<RecordRef>> codes) {
		Map<Integer, RecordRef> records = new HashMap<>();
		Map<Integer, Line> lines = new HashMap<>();
		Set<Integer> leftOut = new HashSet<>();
		List<Problem> problems = new ArrayList<>();
		for (Line line : table.lines()) {
			Outcome<List<Row>> rows = rows(line, preview, lines);
			Outcome<Optional<RecordRef>> record = record(line, codes);
			problems.addAll(rows.problems());
			problems.addAll(record.problems());
			for (Row row : rows.result().orElse(List.of())) {
				lines.put(row.index(), line);
				record.result().flatMap(found -> found).filter(found -> !byName(row, found))
						.ifPresent(found -> records.put(row.index(), found));
				if (line.leavesOut()) {
					leftOut.add(row.index());
				}
			}
		}
		return problems.isEmpty() ? Outcome.of(new SampleChoice(records, leftOut, lines)) : Outcome.refused(problems);
	}

	/** Whether the row's own name says the same. */
	private static boolean byName(Row row, RecordRef record) {
		return row.subject().filter(record::means).isPresent();
	}

	private static Outcome<List<Row>> rows(Line line, ImportPreview preview, Map<Integer, Line> lines) {
		List<Row> meant = preview.rows().stream().filter(row -> says(line, row)).toList();
		List<Row> open = meant.stream().filter(row -> !row.kept()).toList();
		if (meant.isEmpty()) {
			return refused("table.row", "Found " + words(line) + ", of which " + preview.file().name() + " says nothing; expected one of "
					+ names(preview) + ".", line);
		}
		if (open.isEmpty()) {
			return refused("table.row", "Found " + words(line) + ", which is kept already; expected a row that was left out.", line);
		}
		return open.stream().filter(row -> lines.containsKey(row.index())).findFirst()
				.map(row -> SampleChoice.<List<Row>>refused("table.twice", "Found " + words(line) + " once more: "
						+ lines.get(row.index()).place() + " speaks of the same row; expected one line for each.", line))
				.orElseGet(() -> Outcome.of(open));
	}

	private static boolean says(Line line, Row row) {
		return (line.sample().isEmpty() || line.sample().equals(row.content().sample().strip()))
				&& (line.well().isEmpty() || well(line.well()).equals(well(row.content().well())));
	}

	/** Wells are written {@code A1} and {@code A01}. */
	private static String well(String written) {
		return written.strip().toUpperCase(Locale.ROOT).replaceFirst("^([A-Z]{1,2})0+(?=[0-9])", "$1");
	}

	private static Outcome<Optional<RecordRef>> record(Line line, Function<String, List<RecordRef>> codes) {
		if (line.leavesOut()) {
			return Outcome.of(Optional.empty());
		}
		List<RecordRef> found = codes.apply(line.code()).stream()
				.filter(ref -> KINDS.contains(ref.kind()) && ref.code().equals(line.code())).toList();
		return found.size() == 1 ? Outcome.of(Optional.of(found.getFirst())) : refused("table.code", "Found \"" + line.code() + "\", the "
				+ "code of " + (found.isEmpty() ? "no vessel, vial or lot" : found.stream().map(RecordRef::toString).sorted()
						.collect(Collectors.joining(" and of "))) + "; expected the code of one.", line);
	}

	private static <T> Outcome<T> refused(String code, String words, Line line) {
		return Outcome.refused(List.of(Problem.error(code, words, line.place())));
	}

	private static String words(Line line) {
		return line.well().isEmpty() ? "sample \"" + line.sample() + "\""
				: line.sample().isEmpty() ? "well " + line.well() : "sample \"" + line.sample() + "\" in well " + line.well();
	}

	/** Some of the rows that can be spoken of. */
	private static String names(ImportPreview preview) {
		List<String> all = preview.rows().stream().filter(row -> !row.kept()).map(row -> "\"" + row.content().sample() + "\""
				+ (row.content().well().isEmpty() ? "" : " in well " + row.content().well())).distinct().toList();
		return all.stream().limit(NAMED).collect(Collectors.joining(", "))
				+ (all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "");
	}

	/** Problems of a match, with the line of the table that asked for it. */
	public List<Problem> told(List<Problem> problems, ImportPreview preview) {
		return problems.stream().map(problem -> preview.rows().stream()
				.filter(row -> lines.containsKey(row.index()) && problem.place().filter(row.content().place()::equals).isPresent()).findFirst()
				.map(row -> new Problem(problem.severity(), problem.code(), lines.get(row.index()).place() + ": " + problem.message(),
						problem.place(), problem.cause()))
				.orElse(problem)).toList();
	}
}
