/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.softmaxpro;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.stemma.api.instrument.Curve.Axis;
import org.stemma.formats.plate.Detection;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/**
 * The first line of a plate block, whose cells have no names: the read mode tells what stands where.
 *
 * @param row         the line
 * @param read        how the plate was read
 * @param wavelengths the wavelengths, one at least; a blank one stands for those of a spectrum
 * @param excitations wavelengths of the light that excites, in fluorescence
 * @param cutoffs     filters behind the sample, in fluorescence
 */
record PlateHeader(Row row, ReadMode read, List<Cell> wavelengths, List<Cell> excitations, List<Cell> cutoffs) {

	static final int POINTS = 8;
	static final int WELLS = 18;
	static final int SWEEP = 22;
	static final int READS = 24;

	private static final Set<String> KINETIC = Set.of("Kinetic", "Fast Kinetic", "Flex");
	private static final int FORMAT = 3;
	private static final int TYPE = 4;
	private static final int MODE = 5;
	/** Where the side that is read stands, if the mode has one; all behind it stand one cell further then. */
	static final int SIDE = 6;
	private static final int WAVELENGTHS = 14;
	private static final int COLUMNS = 17;

	/** Cells that absorbance does not have stand behind the number of wells. */
	private static final int EXCITATION = 19;
	private static final int CUTOFF = 21;

	/** The header of a line; empty when its read mode is none that is known. */
	static Optional<PlateHeader> of(Row row) {
		return ReadMode.of(row.cell(MODE).text()).map(mode -> new PlateHeader(row, mode, List.of(), List.of(), List.of()).whole());
	}

	private PlateHeader whole() {
		List<Cell> found = spectrum() ? List.of() : parts(cell(WAVELENGTHS + 1));
		boolean excited = detection() == Detection.FLUORESCENCE;
		return new PlateHeader(row, read, found.isEmpty() ? List.of(new Cell("", row.place())) : found,
				excited ? parts(cell(EXCITATION)) : List.of(), excited ? parts(cell(CUTOFF)) : List.of());
	}

	/** What is measured. */
	Detection detection() {
		return read.detection();
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

	/** {@code Endpoint}, {@code Kinetic}, {@code Flex}, {@code Spectrum} or {@code Well Scan}. */
	Cell type() {
		return row.cell(TYPE);
	}

	/** Whether the wells were read several times, be it while something was added to them. */
	boolean kinetic() {
		return KINETIC.contains(type().text());
	}

	boolean spectrum() {
		return type().text().equals("Spectrum");
	}

	/** Whether several points of each well were read. */
	boolean scan() {
		return type().text().equals("Well Scan");
	}

	/** Whether each well has values by time, by wavelength or by point. */
	boolean curves() {
		return (kinetic() || spectrum() || scan()) && !reducedOnly();
	}

	/** How many points in time, wavelengths of a spectrum or points of a well it has; 0 where a scan does not say it. */
	int points() {
		int stated = curves() ? number(POINTS).orElse(1) : 1;
		return scan() && curves() && stated == 1 ? 0 : stated;
	}

	/**
	 * What the values of a table are. Of polarization the software writes what it made of both planes, or a table for each
	 * plane; neither has a name.
	 *
	 * @param table  which table, from 0
	 * @param tables how many there are
	 */
	Signal signal(int table, int tables) {
		Axis across = kinetic() ? new Axis("elapsed time", "s") : spectrum() ? new Axis("wavelength", "nm") : new Axis("scan point", "1");
		if (read == ReadMode.POLARIZATION) {
			boolean made = tables == wavelengths.size();
			String field = made ? "fluorescence polarization" : "fluorescence of polarization plane " + (table + 1);
			return new Signal(field, made ? "1" : detection().unit(), field + " by " + across.concept(), across);
		}
		boolean excitation = cell(SWEEP).text().toLowerCase(Locale.ROOT).startsWith("ex");
		String spectrum = excitation ? "fluorescence excitation spectrum data cube" : detection().spectrum();
		String curve = kinetic() ? detection().profile() : spectrum() ? spectrum : detection().field() + " by " + across.concept();
		return new Signal(detection().field(), detection().unit(), curve, across);
	}

	/** Whether it holds what the software made of the values alone. */
	boolean reducedOnly() {
		return cell(SIDE).text().equalsIgnoreCase("Reduced");
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
		return number(read == ReadMode.ABSORBANCE ? 20 : 29).orElse(0);
	}

	/** Whether the line says which side of the plate was read. */
	boolean sided() {
		return row.cell(SIDE).text().matches("(?i)true|false");
	}

	/** A cell by its place where no side is read. */
	Cell cell(int index) {
		return row.cell(sided() ? index + 1 : index);
	}

	private Optional<Integer> number(int index) {
		Cell cell = cell(index);
		return cell.text().matches("\\d{1,5}") ? Optional.of(Integer.valueOf(cell.text())) : Optional.empty();
	}

	private static List<Cell> parts(Cell cell) {
		return cell.isBlank() ? List.of()
				: Stream.of(cell.text().split("\\s+")).map(part -> new Cell(part, cell.place())).toList();
	}
}
