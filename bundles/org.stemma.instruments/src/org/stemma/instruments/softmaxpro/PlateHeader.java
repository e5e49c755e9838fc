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
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.instrument.Measured;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The first line of a plate block, whose cells have no names: the read mode tells what stands where.
 *
 * @param row         the line
 * @param detection   what is measured
 * @param wavelengths the wavelengths, one at least; a blank one stands for those of a spectrum
 * @param excitations wavelengths of the light that excites, in fluorescence
 * @param cutoffs     filters behind the sample, in fluorescence
 */
record PlateHeader(Row row, Detection detection, List<Cell> wavelengths, List<Cell> excitations, List<Cell> cutoffs) {

	private static final int FORMAT = 3;
	private static final int TYPE = 4;
	private static final int MODE = 5;
	private static final int POINTS = 8;
	private static final int WAVELENGTHS = 14;
	private static final int COLUMNS = 17;
	private static final int WELLS = 18;

	/** Cells that only fluorescence has stand behind the number of wells. */
	private static final int EXCITATION = 20;
	private static final int CUTOFF = 22;

	/** The header of a line; empty when its read mode is none that is known. */
	static Optional<PlateHeader> of(Row row) {
		boolean delayed = row.cell(MODE).text().matches("(?i)(time[- ]?resolved|trf).*");
		return Stream.of(Detection.values()).filter(one -> delayed ? one == Detection.FLUORESCENCE : one.title().equals(row.cell(MODE).text()))
				.findFirst().map(one -> of(row, one));
	}

	private static PlateHeader of(Row row, Detection detection) {
		boolean fluorescence = detection == Detection.FLUORESCENCE;
		List<Cell> wavelengths = row.cell(TYPE).text().equals("Spectrum") ? List.of()
				: parts(row.cell(fluorescence ? WAVELENGTHS + 2 : WAVELENGTHS + 1));
		return new PlateHeader(row, detection, wavelengths.isEmpty() ? List.of(new Cell("", row.place())) : wavelengths,
				fluorescence ? parts(row.cell(EXCITATION)) : List.of(), fluorescence ? parts(row.cell(CUTOFF)) : List.of());
	}

	String name() {
		return row.cell(1).text();
	}

	Cell mode() {
		return row.cell(MODE);
	}

	/** {@code PlateFormat} or {@code TimeFormat}. */
	Cell format() {
		return row.cell(FORMAT);
	}

	/** {@code Endpoint}, {@code Kinetic}, {@code Spectrum} or {@code Well Scan}. */
	Cell type() {
		return row.cell(TYPE);
	}

	boolean kinetic() {
		return type().text().equals("Kinetic");
	}

	boolean spectrum() {
		return type().text().equals("Spectrum");
	}

	/** Whether each well has values by time or by wavelength. */
	boolean curves() {
		return (kinetic() || spectrum()) && !reducedOnly();
	}

	/** How many points in time or wavelengths of a spectrum it has. */
	int points() {
		return curves() ? number(POINTS).orElse(1) : 1;
	}

	/** Whether it holds what the software made of the values alone. */
	boolean reducedOnly() {
		return cell(MODE + 1).text().equalsIgnoreCase("Reduced");
	}

	/** Whether as many wavelengths are named as the line says and the wells fill columns; where not, its cells may mean other things. */
	boolean consistent() {
		boolean plate = columns() > 0 && wells() >= columns() && wells() % columns() == 0;
		return plate && (spectrum() || number(WAVELENGTHS).filter(stated -> stated != wavelengths.size()).isEmpty());
	}

	int columns() {
		return number(COLUMNS).orElse(0);
	}

	int wells() {
		return number(WELLS).orElse(0);
	}

	/** Rows of the plate that were read. */
	int rows() {
		return switch (detection) {
		case ABSORBANCE -> number(20).orElse(0);
		case FLUORESCENCE -> plain(row.cell(30)).orElse(0);
		case LUMINESCENCE -> plain(row.cell(29)).orElse(0);
		};
	}

	/** The settings for a wavelength as values. */
	List<Measured> values(int wavelength) {
		List<Measured> values = new ArrayList<>();
		String kind = kinetic() ? "Kinetic " : "";
		values.add(Measured.text("detection type", kind + mode().text(), mode().place()));
		add("detector wavelength setting", "nm", wavelengths().get(wavelength), values);
		add("plate well count", "1", cell(WELLS), values);
		if (kinetic()) {
			add("number of scans setting", "1", cell(POINTS), values);
			add("total measurement time setting", "s", cell(POINTS + 1), values);
			add("read interval setting", "s", cell(POINTS + 2), values);
		}
		if (detection == Detection.FLUORESCENCE) {
			fluorescence(wavelength, values);
		} else if (detection == Detection.LUMINESCENCE) {
			averages(row.cell(24), row.cell(25), values);
		}
		return values;
	}

	private void fluorescence(int wavelength, List<Measured> values) {
		at(excitations, wavelength).ifPresent(cell -> add("excitation wavelength setting", "nm", cell, values));
		at(cutoffs, wavelength).ifPresent(cell -> add("wavelength filter cutoff setting", "nm", cell, values));
		averages(row.cell(25), row.cell(26), values);
		boolean bottom = row.cell(6).text().equalsIgnoreCase("TRUE");
		values.add(Measured.text("scan position setting (plate reader)",
				(bottom ? "bottom" : "top") + " scan position (plate reader)", row.cell(6).place()));
	}

	private static void averages(Cell reads, Cell gain, List<Measured> values) {
		add("number of averages", "1", reads, values);
		if (!gain.isBlank()) {
			values.add(Measured.text("detector gain setting", gain.text(), gain.place()));
		}
	}

	private static void add(String field, String unit, Cell cell, List<Measured> values) {
		if (cell.text().matches("\\d{1,9}([.]\\d{1,9})?")) {
			values.add(Measured.number(field, new BigDecimal(cell.text()), unit, cell.text(), cell.place()));
		}
	}

	/** A cell that stands one place further in fluorescence, where the side that is read stands in front of it. */
	private Cell cell(int index) {
		return row.cell(detection == Detection.FLUORESCENCE ? index + 1 : index);
	}

	private Optional<Integer> number(int index) {
		return plain(cell(index));
	}

	private static Optional<Integer> plain(Cell cell) {
		return cell.text().matches("\\d{1,5}") ? Optional.of(Integer.valueOf(cell.text())) : Optional.empty();
	}

	private static Optional<Cell> at(List<Cell> cells, int index) {
		return index < cells.size() ? Optional.of(cells.get(index)) : Optional.empty();
	}

	private static List<Cell> parts(Cell cell) {
		return cell.isBlank() ? List.of()
				: Stream.of(cell.text().split("\\s+")).map(part -> new Cell(part, cell.place())).toList();
	}
}
