/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.table.Cell;

/**
 * The settings that the first line of a plate block states.
 *
 * @param header the line
 */
record ReadSettings(PlateHeader header) {

	/** The settings for a wavelength as values. */
	List<Measured> at(int wavelength) {
		List<Measured> values = new ArrayList<>();
		String kind = header.kinetic() ? header.type().text() + " " : "";
		values.add(Measured.text("detection type", kind + header.mode().text(), header.mode().place()));
		add("detector wavelength setting", "nm", header.wavelengths().get(wavelength), values);
		add("plate well count", "1", header.cell(PlateHeader.WELLS), values);
		if (header.kinetic()) {
			add("number of scans setting", "1", header.cell(PlateHeader.POINTS), values);
			add("total measurement time setting", "s", header.cell(PlateHeader.POINTS + 1), values);
			add("read interval setting", "s", header.cell(PlateHeader.POINTS + 2), values);
		} else if (header.scan()) {
			text("scan pattern setting", header.cell(PlateHeader.POINTS + 1), values);
			text("scan density setting", header.cell(PlateHeader.POINTS + 2), values);
		}
		if (header.detection() == Detection.FLUORESCENCE) {
			fluorescence(wavelength, values);
		}
		if (header.read() != ReadMode.ABSORBANCE) {
			add("number of averages", "1", header.cell(PlateHeader.READS), values);
			text("detector gain setting", header.cell(PlateHeader.READS + 1), values);
		}
		return values;
	}

	private void fluorescence(int wavelength, List<Measured> values) {
		part(header.excitations(), wavelength).ifPresent(cell -> add("excitation wavelength setting", "nm", cell, values));
		part(header.cutoffs(), wavelength).ifPresent(cell -> add("wavelength filter cutoff setting", "nm", cell, values));
		String sweep = header.cell(PlateHeader.SWEEP).text().toLowerCase(Locale.ROOT);
		if (sweep.startsWith("ex") || sweep.startsWith("em")) {
			add(sweep.startsWith("ex") ? "detector wavelength setting" : "excitation wavelength setting", "nm", header.cell(PlateHeader.SWEEP + 1), values);
		}
		if (header.sided()) {
			boolean bottom = header.row().cell(PlateHeader.SIDE).text().equalsIgnoreCase("TRUE");
			values.add(Measured.text("scan position setting (plate reader)",
					(bottom ? "bottom" : "top") + " scan position (plate reader)", header.row().cell(PlateHeader.SIDE).place()));
		}
	}

	private static void text(String field, Cell cell, List<Measured> values) {
		if (!cell.isBlank()) {
			values.add(Measured.text(field, cell.text(), cell.place()));
		}
	}

	private static void add(String field, String unit, Cell cell, List<Measured> values) {
		if (cell.text().matches("\\d{1,9}([.]\\d{1,9})?")) {
			values.add(Measured.number(field, new BigDecimal(cell.text()), unit, cell.text(), cell.place()));
		}
	}

	private static Optional<Cell> part(List<Cell> cells, int index) {
		return index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
	}
}
