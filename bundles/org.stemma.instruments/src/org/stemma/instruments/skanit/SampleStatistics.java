/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.skanit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** Lists that have a line for each sample instead of each well, such as means and deviations of its wells. For one thread. */
final class SampleStatistics {

	private final WellNumbers numbers;
	private final List<NotUnderstood> left = new ArrayList<>();

	SampleStatistics(WellNumbers numbers) {
		this.numbers = numbers;
	}

	/** The samples with what the lists of a step say of them; lines about no sample that is known, or about one that has two lines, are left. */
	List<SampleContent> join(StepSheet step, List<SampleContent> samples) {
		List<SampleContent> joined = samples;
		for (ResultList list : step.lines().statistics()) {
			Set<Row> used = new HashSet<>();
			List<SampleContent> next = new ArrayList<>();
			for (SampleContent sample : joined) {
				Optional<Row> line = line(list, sample);
				line.ifPresent(used::add);
				next.add(line.map(row -> with(sample, values(step, list, row))).orElse(sample));
			}
			joined = next;
			List<Row> rest = list.lines().stream().filter(row -> !used.contains(row)).toList();
			Stream.concat(Stream.of(list.header()).filter(row -> !rest.isEmpty()), rest.stream())
					.forEach(row -> left.add(new NotUnderstood(step.step().text(), row.text(), row.place())));
		}
		return joined;
	}

	/** Lines that were given to no sample, with the names of their columns. */
	List<NotUnderstood> left() {
		return left;
	}

	private static Optional<Row> line(ResultList list, SampleContent sample) {
		String plate = sample.measured("well plate identifier").map(Measured::text).orElse("");
		Optional<String> wavelength = sample.measured("detector wavelength setting").map(Measured::text);
		List<Row> own = list.lines().stream().filter(row -> list.sample(row).map(Cell::text).filter(sample.sample()::equals).isPresent())
				.filter(row -> list.plate(row).isBlank() || plate.isEmpty() || list.plate(row).text().equals(plate))
				.filter(row -> wavelength.isEmpty() || list.wavelength(row).isEmpty() || list.wavelength(row).map(Cell::text).equals(wavelength)).toList();
		return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
	}

	private List<Measured> values(StepSheet step, ResultList list, Row line) {
		List<Measured> values = new ArrayList<>();
		for (Cell column : list.results()) {
			Cell cell = ResultList.at(column, line);
			String field = (step.step().text() + " " + column.text()).toLowerCase(Locale.ROOT);
			if (!cell.isBlank()) {
				boolean text = ResultList.words(column) || column.text().matches("(?i)wells?");
				(text ? Optional.of(Measured.text(field, cell.text(), cell.place())) : numbers.read(field, column.text().contains("%") ? "%" : "1", cell))
						.ifPresent(values::add);
			}
		}
		return values;
	}

	private static SampleContent with(SampleContent sample, List<Measured> more) {
		return new SampleContent(sample.sample(), sample.well(), sample.time(), Stream.concat(sample.measurements().stream(), more.stream()).toList(),
				sample.curves(), sample.place());
	}
}
