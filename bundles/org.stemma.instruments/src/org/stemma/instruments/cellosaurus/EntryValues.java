/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.table.Cell;

/** What the lines of an entry mean, by their code. */
final class EntryValues {

	private static final Map<String, String> TEXTS = Map.of("AC", "accession", "DR", "cross reference", "RX", "reference", "WW",
			"web page", "SX", "sex", "CA", "category");
	private static final Map<String, String> LISTS = Map.of("AS", "secondary accession", "SY", "synonym");
	private static final Map<String, String> LINES = Map.of("HI", "parent cell line", "OI", "cell line of the same individual");
	private static final Map<String, String> UNITS = Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d");
	private static final Pattern TOPIC = Pattern.compile("([^:]{1,60}):\\s+(.+)");
	private static final Pattern TAXON = Pattern.compile("NCBI_TaxID=(\\d+);?\\s*!\\s*(.+)");
	private static final Pattern RELATED = Pattern.compile("(CVCL_[A-Z0-9]{4})\\s*!\\s*(.+)");
	private static final Pattern DISEASE = Pattern.compile("([^;]+);\\s*([^;]+);\\s*(.+)");
	private static final Pattern AGE = Pattern.compile("([<>]?)(\\d{1,4})([YMWD])");
	private static final Pattern STAMP = Pattern.compile("(Created|Last updated|Version):\\s*(\\S+)");

	private EntryValues() {
	}

	/** The values of a line; none when its code or its form is not known. */
	static List<Measured> of(EntryLine line) {
		Cell cell = line.value();
		return switch (line.code()) {
		case "AC", "DR", "RX", "WW", "SX", "CA" -> List.of(text(TEXTS.get(line.code()), unended(cell.text()), cell));
		case "AS", "SY" -> items(cell).map(item -> text(LISTS.get(line.code()), item, cell)).toList();
		case "CC" -> topic("comment/", cell);
		case "ST" -> topic("short tandem repeat/", cell);
		case "DI" -> disease(cell);
		case "OX" -> pair(TAXON, "species taxon identifier", "species", cell);
		case "HI", "OI" -> pair(RELATED, LINES.get(line.code()) + " accession", LINES.get(line.code()), cell);
		case "AG" -> List.of(age(cell));
		case "DT" -> items(cell).flatMap(item -> stamp(item, cell).stream()).toList();
		default -> List.of();
		};
	}

	private static Stream<String> items(Cell cell) {
		return Stream.of(cell.text().split(";")).map(String::strip).filter(item -> !item.isEmpty());
	}

	private static List<Measured> topic(String beginning, Cell cell) {
		Matcher parts = TOPIC.matcher(cell.text());
		return parts.matches()
				? List.of(text(beginning + parts.group(1).toLowerCase(Locale.ROOT), parts.group(2),
						cell.under(new Cell(parts.group(1), cell.place()))))
				: List.of();
	}

	/** The disease by name, and its identifier under the name of its vocabulary, such as {@code disease/ncit}. */
	private static List<Measured> disease(Cell cell) {
		Matcher parts = DISEASE.matcher(cell.text());
		return parts.matches() ? List.of(text("disease", parts.group(3), cell),
				text("disease/" + parts.group(1).strip().toLowerCase(Locale.ROOT), parts.group(2).strip(), cell)) : List.of();
	}

	private static List<Measured> pair(Pattern form, String first, String second, Cell cell) {
		Matcher parts = form.matcher(cell.text());
		return parts.matches() ? List.of(text(first, parts.group(1), cell), text(second, parts.group(2), cell)) : List.of();
	}

	/** The donor's age: a number where one unit states it; weeks of gestation and ages of two units stay text. */
	private static Measured age(Cell cell) {
		Matcher parts = AGE.matcher(cell.text());
		if (!parts.matches()) {
			return text("age at sampling", cell.text(), cell);
		}
		State state = switch (parts.group(1)) {
		case "<" -> State.BELOW;
		case ">" -> State.ABOVE;
		default -> State.VALUE;
		};
		return new Measured("age at sampling", Optional.of(new BigDecimal(parts.group(2))), cell.text(), UNITS.get(parts.group(3)),
				state, cell.place());
	}

	private static Optional<Measured> stamp(String item, Cell cell) {
		Matcher parts = STAMP.matcher(item);
		if (!parts.matches()) {
			return Optional.of(text("entry history", item, cell));
		}
		String field = "entry " + parts.group(1).toLowerCase(Locale.ROOT);
		return Optional.of(field.equals("entry version") && parts.group(2).matches("\\d{1,6}")
				? Measured.number(field, new BigDecimal(parts.group(2)), "1", parts.group(2), cell.place())
				: text(field, parts.group(2), cell));
	}

	private static String unended(String text) {
		return text.endsWith(";") ? text.substring(0, text.length() - 1).strip() : text;
	}

	/** A text; one that says that nobody knows is missing. */
	private static Measured text(String field, String text, Cell cell) {
		boolean unknown = text.matches("(?i)(sex|age) unspecified");
		return new Measured(field, Optional.empty(), text, "", unknown ? State.MISSING : State.VALUE, cell.place());
	}
}
