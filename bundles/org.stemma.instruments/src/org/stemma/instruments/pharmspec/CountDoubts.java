/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.pharmspec;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/**
 * What counts must be like: each run and each statistic has the same sizes, one after the other, and of larger particles there
 * are not more. A line that was lost, with the name of a run most of all, shows by it. For one report.
 */
final class CountDoubts {

	private final ProblemLog log;
	private final List<List<BigDecimal>> sizes = new ArrayList<>();
	private final List<String> runs = new ArrayList<>();

	CountDoubts(ProblemLog log) {
		this.log = log;
	}

	/** Looks at the values of a group, those of each size together. */
	void check(CountGroup group, List<List<Measured>> values) {
		checkSizes(group, values.stream().map(one -> number(one, "particle size")).flatMap(Optional::stream).toList());
		if (group.statistic().isEmpty() || group.statistic().get().name().equals("average")) {
			checkFalling(values.stream().flatMap(List::stream).filter(value -> value.field().equals("cumulative count")).toList());
		}
		values.stream().flatMap(List::stream).forEach(this::checkNumber);
		if (group.isRun()) {
			runs.add(group.name().text());
		}
	}

	/** Looks at the number of runs that the report states. */
	void checkRuns(Optional<Measured> stated, Place place) {
		long named = runs.stream().filter(name -> !name.isEmpty()).distinct().count();
		if (runs.contains("") && runs.size() > 1 || runs.size() > named && named > 0) {
			log.add(Mismatch.described("run.unnamed", place, "the runs '" + String.join("', '", runs) + "'", "a name of its own for each run",
					"A line with the name of a run may be lost; compare the report with the instrument.").warning());
		}
		stated.flatMap(Measured::value).filter(number -> named > 0 && number.compareTo(BigDecimal.valueOf(named)) != 0)
				.ifPresent(number -> log.add(Mismatch.described("run.missing", stated.get().place(), "counts of " + named + " runs",
						"those of " + number.toPlainString() + ", as the report states", "Compare the report with the instrument.").warning()));
	}

	/** Doubts counts below a name that is neither that of a run nor that of a statistic. */
	void unplaced(Cell name) {
		log.add(new Mismatch("row.unplaced", name.place(), name.text(), "the name of a run such as Run1, or Average",
				"The counts below it are listed and not taken over.").warning());
	}

	private void checkSizes(CountGroup group, List<Measured> all) {
		List<BigDecimal> numbers = all.stream().map(size -> size.value().orElseThrow().stripTrailingZeros()).toList();
		for (int i = 1; i < all.size(); i++) {
			if (numbers.get(i).compareTo(numbers.get(i - 1)) <= 0) {
				log.add(new Mismatch("run.unnamed", all.get(i).place(), all.get(i).text(), "a larger size than the one above it",
						"A line with the name of a run or of the means may be lost here, so that these counts stand under that of another.").warning());
				return;
			}
		}
		if (!sizes.isEmpty() && !sizes.getFirst().equals(numbers)) {
			log.add(new Mismatch("run.sizes", group.rows().getFirst().place(), sized(numbers), "the sizes of the first run, " + sized(sizes.getFirst()),
					"A line may be lost or changed; compare the report with the instrument.").warning());
		}
		sizes.add(numbers);
	}

	private void checkFalling(List<Measured> counts) {
		List<Measured> known = counts.stream().filter(count -> count.state() == State.VALUE && count.value().isPresent()).toList();
		for (int i = 1; i < known.size(); i++) {
			BigDecimal smaller = known.get(i - 1).value().orElseThrow();
			if (known.get(i).value().orElseThrow().compareTo(smaller) > 0) {
				log.add(new Mismatch("value.inconsistent", known.get(i).place(), known.get(i).text(),
						"not more particles than the " + smaller.toPlainString() + " of the size above, which they are among",
						"Compare the values with the instrument.").warning());
				return;
			}
		}
	}

	private void checkNumber(Measured value) {
		if (value.state() == State.MISSING) {
			log.add(new Mismatch("value.missing", value.place(), value.text(), value.field(), "It is kept as missing, which is not zero.").warning());
		} else if (value.value().filter(number -> number.signum() < 0).isPresent()) {
			log.add(new Mismatch("value.implausible", value.place(), value.text(), value.field() + " at least 0", "Look at the run on the instrument.").error());
		}
	}

	private static Optional<Measured> number(List<Measured> values, String field) {
		return values.stream().filter(value -> value.field().equals(field) && value.value().isPresent()).findFirst();
	}

	private static String sized(List<BigDecimal> sizes) {
		return String.join(", ", sizes.stream().map(BigDecimal::toPlainString).toList());
	}
}
