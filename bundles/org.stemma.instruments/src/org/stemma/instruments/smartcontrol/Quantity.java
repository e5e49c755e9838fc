/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;

/**
 * One thing said of the wells.
 *
 * @param label how the file calls it, such as {@code Raw Data (480-14/520-30)}
 * @param cells the cell of each well
 */
record Quantity(Cell label, Map<Well, Cell> cells) {

	/** Wells row by row. */
	static final Comparator<Well> ORDER = Comparator.comparing(Well::row).thenComparing(Well::column);

	private static final Pattern RAW = Pattern.compile("(?i)raw data\\b.*");
	private static final Pattern UNIT = Pattern.compile("(.*?)(?:\\[(.+)]| in (\\S+))");
	private static final Pattern OPTIC = Pattern.compile("(?:^|\\D)(\\d{3,4}(?:\\.\\d+)?)(?:-(\\d{1,3}(?:\\.\\d+)?))?(?!\\d)");

	/** Copies the map. */
	Quantity {
		cells = Map.copyOf(cells);
	}

	/** Whether it is a reading as the detector gave it. */
	boolean raw() {
		return RAW.matcher(label.text()).matches();
	}

	/** Whether it was calculated from that reading. */
	boolean basedOn(Quantity reading) {
		return !raw() && label.text().endsWith(reading.label.text());
	}

	/** Whether another sheet of the file shows the same thing, its unit aside. */
	boolean same(Quantity other) {
		return name().equals(other.name());
	}

	/** The first cell that another sheet, which shows the same thing, contradicts; the label where their units differ. */
	Optional<Cell> contradicted(Quantity other) {
		if (!unit().equals(other.unit())) {
			return Optional.of(label);
		}
		return cells.keySet().stream().sorted(ORDER)
				.filter(well -> !expanded(at(well).text()).equals(expanded(other.at(well).text()))).map(this::at).findFirst();
	}

	/** The same with the wells that only another sheet has. */
	Quantity completedBy(Quantity other) {
		Map<Well, Cell> all = new LinkedHashMap<>(cells);
		other.cells.forEach((well, cell) -> {
			if (!cell.isBlank()) {
				all.putIfAbsent(well, cell);
			}
		});
		return new Quantity(label, all);
	}

	/** The unit that the label states: {@code [ng/mL]} or {@code in ng/mL}; empty where it states none. */
	String unit() {
		Matcher unit = UNIT.matcher(label.text());
		return unit.matches() ? unit.group(2) == null ? unit.group(3) : unit.group(2) : "";
	}

	/** What a symbol of the layout stands for: {@code S1} for {@code Standard S1}. */
	static String expanded(String symbol) {
		return symbol.replaceFirst("^S(?=\\d|$)", "Standard S").replaceFirst("^X(?=\\d|$)", "Sample X").replaceFirst("^B(?=\\d|$)", "Blank B")
				.replaceFirst("^N(?=\\d|$)", "Negative control N").replaceFirst("^P(?=\\d|$)", "Positive control P");
	}

	private String name() {
		Matcher unit = UNIT.matcher(label.text());
		String name = (unit.matches() ? unit.group(1) : label.text()).strip().toLowerCase(Locale.ROOT);
		return name.equals("content") ? "layout" : name;
	}

	/** The cell of a well; blank where the file has none. */
	Cell at(Well well) {
		return cells.getOrDefault(well, new Cell("", label.place())).under(label);
	}

	/** Wavelengths and bandwidths that the label states; none where it names filters otherwise. */
	List<Measured> optics() {
		int open = label.text().indexOf('(');
		String[] parts = open < 0 ? new String[0] : label.text().substring(open + 1).split("/", 2);
		return switch (parts.length) {
		case 2 -> Stream.concat(optic("excitation", new Cell(parts[0], label.place())).stream(),
				optic("detector", new Cell(parts[1], label.place())).stream()).toList();
		case 1 -> optic("detector", new Cell(parts[0], label.place()));
		default -> List.of();
		};
	}

	/** Wavelength and bandwidth of a filter such as {@code 480-14}, in nm. */
	static List<Measured> optic(String side, Cell cell) {
		Matcher numbers = OPTIC.matcher(cell.text());
		if (!numbers.find()) {
			return List.of();
		}
		Measured wavelength = nanometres(side + " wavelength setting", numbers.group(1), cell);
		return Optional.ofNullable(numbers.group(2))
				.map(width -> List.of(wavelength, nanometres(side + " bandwidth setting", width, cell))).orElse(List.of(wavelength));
	}

	private static Measured nanometres(String field, String number, Cell cell) {
		return Measured.number(field, new BigDecimal(number), "nm", cell.text(), cell.place());
	}
}
