/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.plate.WellNumbers;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;
import org.stemma.formats.table.Sheet;
import org.stemma.formats.value.Unit;

/** The sheet about the protocol: a key with its value in each line below headings of sections. */
final class Protocol {

	private static final Pattern WITH_UNIT = Pattern.compile("(.+?)\\s*\\[(.+)]");
	private static final Pattern SCAN = Pattern.compile("(?i)(top|bottom) optic used");
	private static final Map<String, String> TERMS = Map.ofEntries(Map.entry("microplate name", "container identifier"),
			Map.entry("no. of flashes per well", "number of averages"), Map.entry("presetname", "optic preset name"),
			Map.entry("dichroic filter", "dichroic filter setting"), Map.entry("gain obtained by", "detector gain setting"),
			Map.entry("focal height", "detector distance setting (plate reader)"),
			Map.entry("reading direction", "reading direction setting"), Map.entry("settling time", "settling time setting"),
			Map.entry("target temperature", "compartment temperature"));

	private final WellNumbers numbers;
	private final List<Measured> facts = new ArrayList<>();
	private final List<Measured> optics = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private Optional<Cell> type = Optional.empty();

	Protocol(Sheet sheet, WellNumbers numbers) {
		this.numbers = numbers;
		sheet.rows().stream().filter(row -> !row.isBlank()).forEach(this::line);
	}

	/** Facts about the measurement, which each well has, without wavelengths. */
	List<Measured> facts() {
		return List.copyOf(facts);
	}

	/** Wavelengths and bandwidths, for a reading whose label states none. */
	List<Measured> optics() {
		return List.copyOf(optics);
	}

	/** Lines that say something else. */
	List<NotUnderstood> left() {
		return List.copyOf(left);
	}

	/** What was measured. */
	Optional<Cell> type() {
		return type;
	}

	private void line(Row row) {
		Cell first = row.cell(0);
		Matcher scan = SCAN.matcher(first.text());
		boolean key = first.text().endsWith(":");
		if (scan.matches()) {
			facts.add(Measured.text("scan position setting (plate reader)",
					scan.group(1).toLowerCase(Locale.ROOT) + " scan position (plate reader)", first.place()));
		} else if (key && row.used() > 1) {
			String name = first.text().substring(0, first.text().length() - 1).strip();
			String text = String.join("; ", row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).map(Cell::text).toList());
			fact(name, new Cell(text, row.cell(1).place()).under(new Cell(name, first.place())));
		} else if (!key && !heading(first)) {
			left.add(new NotUnderstood(first.text(), row.text(), first.place()));
		}
	}

	/** A section's heading or a line of the head, which other parts read. */
	private boolean heading(Cell first) {
		return first.text().matches("(?i).* settings|[A-Za-z0-9 ]+:.*")
				|| type.isEmpty() && TestHead.detection(first).isPresent();
	}

	private void fact(String name, Cell value) {
		String key = name.toLowerCase(Locale.ROOT);
		switch (key) {
		case "measurement type" -> type = Optional.of(value);
		case "excitation" -> optics.addAll(Quantity.optic("excitation", value));
		case "emission", "wavelength" -> optics.addAll(Quantity.optic("detector", value));
		default -> setting(key, value);
		}
		if ((key.equals("excitation") || key.equals("emission")) && optics.stream().noneMatch(one -> one.place().equals(value.place()))) {
			facts.add(Measured.text(key, value.text(), value.place()));
		}
	}

	private void setting(String key, Cell value) {
		Matcher parts = WITH_UNIT.matcher(key);
		Optional<String> unit = key.equals("no. of flashes per well") ? Optional.of("1")
				: parts.matches() ? unit(parts.group(2)) : Optional.empty();
		String plain = parts.matches() ? parts.group(1) : key;
		if (unit.isPresent() && value.text().matches("-?\\d+([.,]\\d+)?")) {
			numbers.read(TERMS.getOrDefault(plain, key), unit.get(), value).ifPresent(facts::add);
		} else {
			facts.add(Measured.text(unit.isPresent() ? key : TERMS.getOrDefault(key, key), value.text(), value.place()));
		}
	}

	private static Optional<String> unit(String spelled) {
		return spelled.equalsIgnoreCase("°c") ? Optional.of("Cel") : Unit.parse(spelled).map(Unit::code);
	}
}
