/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.immunospot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Curve.Axis;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * How many spots of each well have which size. Above the counts stand the logarithms of the sizes in mm²; the first number
 * of a line, to the left of them, is the number of all spots of the well.
 */
final class Histogram {

	private final Cell title;
	private final Row sizes;
	private final List<Cell> odd = new ArrayList<>();
	private final Map<String, Row> byWell = new LinkedHashMap<>();

	Histogram(Cell title, Row sizes) {
		this.title = title;
		this.sizes = sizes;
		IntStream.range(1, sizes.used()).filter(i -> number(sizes.cell(i)).isEmpty() && (i > 1 || !sizes.cell(i).isBlank())).mapToObj(sizes::cell)
				.forEach(odd::add);
		if (sizes.used() < 2) {
			odd.add(title);
		}
	}

	/** Its title. */
	Cell title() {
		return title;
	}

	/** Takes the line of a well; false for any other line. */
	boolean add(Row row) {
		Optional<Well> well = Well.of(row.cell(0).text());
		well.filter(found -> byWell.putIfAbsent(found.name(), row) != null).ifPresent(found -> odd.add(row.cell(0)));
		well.ifPresent(found -> IntStream.range(1, row.used()).filter(i -> number(sizes.cell(i)).isPresent())
				.mapToObj(row::cell).filter(cell -> !cell.isBlank() && number(cell).isEmpty()).forEach(odd::add));
		return well.isPresent();
	}

	/**
	 * Wells that stand a second time, cells that are no number where a size or count should stand, and lines that are longer than
	 * the sizes or shorter than others.
	 */
	List<Cell> odd() {
		int longest = byWell.values().stream().mapToInt(Row::used).max().orElse(0);
		Stream<Cell> uneven = byWell.values().stream().filter(row -> row.used() < longest || row.used() > sizes.used()).map(row -> row.cell(0));
		return Stream.concat(odd.stream(), uneven).toList();
	}

	/** The spots of a well together, which stand in front of its counts without a size; blank where nothing stands there. */
	Cell total(Well well) {
		Row row = byWell.get(well.name());
		return row == null || !sizes.cell(1).isBlank() ? new Cell("", title.place()) : row.cell(1);
	}

	/** The counts of a well by size; empty when the histogram has none or something else than numbers stands there. */
	Optional<Curve> of(Well well) {
		Row row = byWell.get(well.name());
		if (row == null) {
			return Optional.empty();
		}
		List<BigDecimal> at = new ArrayList<>();
		List<Optional<BigDecimal>> counts = new ArrayList<>();
		for (int i = 1; i < sizes.used(); i++) {
			Optional<BigDecimal> size = number(sizes.cell(i));
			if (size.isPresent()) {
				at.add(size.get());
				counts.add(number(row.cell(i)));
			}
		}
		return Optional.of(new Curve("data cube", new Axis("spot size", "1"), new Axis("spot count", "1"), at, counts,
				title.place()));
	}

	private static Optional<BigDecimal> number(Cell cell) {
		return cell.text().matches("[+-]?\\d{1,9}(?:[.,]\\d{1,9})?") ? Optional.of(new BigDecimal(cell.text().replace(',', '.')))
				: Optional.empty();
	}
}
