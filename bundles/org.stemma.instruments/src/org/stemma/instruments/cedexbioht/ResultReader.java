/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;
import org.stemma.formats.value.NumberReader;
import org.stemma.formats.value.NumberStyle;
import org.stemma.formats.value.Reading;
import org.stemma.formats.value.Unit;

/** Reads results as values: an analyte by its name and concentration, or an absorbance. For one thread. */
final class ResultReader {

	private static final Unit AMOUNT = Unit.ofCode("mmol/L");
	private static final Unit MASS = Unit.ofCode("g/L");
	private static final Unit ABSORBANCE = Unit.ofCode("{AU}");

	private static final String ACTIVITY = "catalytic activity concentration";

	private final NumberReader numbers;
	private final ProblemLog log;

	ResultReader(NumberStyle style, ProblemLog log) {
		this.numbers = new NumberReader(style, log).marking();
		this.log = log;
	}

	/** The values of a result. */
	List<Measured> values(ResultLine line) {
		Unit unit = Unit.parse(line.unit().text()).orElseThrow();
		boolean optical = Analyte.of(line.code().text()).filter(Analyte.OPTICAL_DENSITY::equals).isPresent() || unit.convertsTo(ABSORBANCE);
		List<Measured> values = new ArrayList<>();
		if (!optical) {
			values.add(Measured.text("analyte name", Analyte.of(line.code().text()).orElse(line.code().text()), line.code().place()));
		}
		quantity(line, unit, optical).ifPresent(values::add);
		values.add(Measured.text("analyte code", line.code().text(), line.code().place()));
		Kit.of(line.code().text()).ifPresent(kit -> {
			values.add(Measured.text("detection kit", kit.how(), line.code().place()));
			values.add(Measured.text("detection kit range", kit.range(), line.code().place()));
		});
		flag(line).ifPresent(values::add);
		add(values, "record type", line.row().cell(0));
		add(values, "result time", line.time());
		add(values, "dilution", line.dilution());
		add(values, "measured absorbance", line.absorbance());
		add(values, "result status", line.status());
		line.others().forEach(cell -> add(values, "cell " + cell.place().column(), cell));
		return values;
	}

	private Optional<Measured> quantity(ResultLine line, Unit stated, boolean optical) {
		Unit wanted = optical ? ABSORBANCE : wanted(stated);
		String field = optical ? "absorbance" : field(wanted);
		Cell cell = field.equals(ACTIVITY) ? line.value().under(new Cell(ACTIVITY, line.row().place())) : line.value();
		if (cell.isBlank()) {
			return Optional.of(Measured.missing(field, cell.place()));
		}
		Optional<Reading> read = numbers.read(cell, Optional.of(stated), wanted);
		read.filter(reading -> reading.state() == State.ERROR)
				.ifPresent(reading -> log.add(Mismatch.notAResult(cell.place(), cell.text(), field).warning()));
		return read.map(reading -> measured(field, cell, reading, wanted));
	}

	private static Measured measured(String field, Cell cell, Reading reading, Unit unit) {
		Optional<BigDecimal> value = reading.value();
		return new Measured(field, value, cell.text(), value.isPresent() ? unit.code() : "", reading.state(), cell.place());
	}

	private static Unit wanted(Unit stated) {
		return stated.convertsTo(MASS) ? MASS : stated.convertsTo(AMOUNT) ? AMOUNT : stated;
	}

	private static String field(Unit unit) {
		if (unit.equals(MASS)) {
			return "mass concentration";
		}
		return unit.equals(AMOUNT) ? "molar concentration" : ACTIVITY;
	}

	/** Why a result is in doubt: outside the test's range, or what the maker's letters say. */
	private static Optional<Measured> flag(ResultLine line) {
		Cell flag = line.flag();
		if (flag.isBlank()) {
			return Optional.empty();
		}
		boolean range = line.isOutOfRange();
		String meaning = switch (flag.text()) {
		case "v" -> "verification";
		case "c" -> "calibration";
		default -> range ? line.value().text() : flag.text();
		};
		return Optional.of(new Measured(range ? "error" : "flag", Optional.empty(), meaning, "", range ? State.OUT_OF_RANGE : State.VALUE,
				flag.place()));
	}

	private static void add(List<Measured> values, String field, Cell cell) {
		if (!cell.isBlank()) {
			values.add(Measured.text(field, cell.text(), cell.place()));
		}
	}
}
