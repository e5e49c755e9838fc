/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.smartcontrol;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.api.instrument.InstrumentFile;
import org.stemma.testkit.instrument.SheetFixture;

/** A made-up export of SMART Control, sheet by sheet. */
final class TestBook {

	static final String READING = "Raw Data (485-12/520-30)";

	private final List<List<String>> head;
	private SheetFixture book = new SheetFixture("test.xlsx");

	TestBook(String mode) {
		this.head = List.of(List.of("User: cora"), List.of("Path: D:\\data"), List.of("Test ID: 7"), List.of("Test Name: dsDNA"),
				List.of("Date: 11/23/2024"), List.of("Time: 1:06:28 PM"), List.of("ID1: run-7"), List.of("ID2: "), List.of("ID3: P9"),
				List.of(mode));
	}

	/** A list of three wells with their layout. */
	TestBook table() {
		return list(List.of("Well", "A01", "A02", "P24"), List.of("Content", "Standard S1", "Sample X1", "Blank B"),
				List.of("Standard Concentrations [ng/mL]", "0.24", "", ""), List.of("Dilutions", "1", "500", "1"),
				List.of(" " + READING, "8152.5", "OVER", "154"), List.of(" Blank corrected based on " + READING, "7998.5", "", ""));
	}

	/** A list of wells. */
	@SafeVarargs
	final TestBook list(List<String>... rows) {
		return sheet("Table End point", rows);
	}

	/** Tables of a small plate: layout, readings, and the mean of the blanks. */
	TestBook plate(String title) {
		return sheet("Microplate End point", List.of("", "1. Layout"), List.of("", "1", "2", "", "Plate: NUNC 4"), List.of("A", "S1", "X1"),
				List.of("B", "B", ""), List.of(), List.of("", "2. " + title), List.of("", "1", "2", "", "Average of all blanks used"),
				List.of("A", "8152.5", "77"), List.of("B", "154", "", "", "Blank     154.5"));
	}

	/** The same with a negative control where the blank stands. */
	TestBook negative() {
		book = book.changed(rows -> rows.stream().map(row -> row.equals(List.of("B", "B", "")) ? List.of("B", "N", "") : row).toList());
		return this;
	}

	/** The protocol. */
	TestBook protocol() {
		return sheet("Protocol Information", List.of(" Basic settings "), List.of("Measurement type:", "Fluorescence (FI)"),
				List.of("No. of flashes per well:", "20"), List.of("Excitation:", "480-14"), List.of("Emission:", "520-30"),
				List.of("Gain obtained by:", "auto"), List.of("Focal height  [mm]:", "5.9"), List.of("Bottom optic used"),
				List.of("Settling time [s]:", "0.2"), List.of("Target temperature [°C]:", "37"), List.of("Orbital averaging"));
	}

	InstrumentFile file() {
		return book.file();
	}

	@SafeVarargs
	private TestBook sheet(String title, List<String>... rows) {
		book = book.sheet(title, Stream.of(head, List.<List<String>>of(List.of(), List.of()), List.of(rows))
				.flatMap(List::stream).toList());
		return this;
	}
}
