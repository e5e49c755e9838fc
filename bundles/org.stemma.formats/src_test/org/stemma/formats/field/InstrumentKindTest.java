/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

class InstrumentKindTest {

	private static final Place PLACE = Place.line("run.csv", 2);

	@Test
	void statesTheKindOfAFormatOnce() {
		RunContent content = InstrumentKind.of("plate reader").in("well plate").describe(content(List.of(), "absorbance"));
		assertEquals(List.of("device type = plate reader", "container type = well plate"), texts(content.metadata()));
		assertEquals(content, InstrumentKind.of("plate reader").in("well plate").describe(content));
	}

	@Test
	void leavesWhatTheFileSays() {
		List<Measured> said = List.of(Measured.text("container type", "tube rack", PLACE));
		assertEquals(List.of("container type = tube rack"), texts(InstrumentKind.detector().in("well plate").describe(content(said, "ph")).metadata()));
	}

	@Test
	void saysNothingOfAFileWithoutSamples() {
		RunContent empty = new RunContent(List.of(), List.of(), List.of());
		assertEquals(empty, InstrumentKind.of("plate reader").describe(empty));
	}

	@Test
	void callsADetectorByWhatItRead() {
		assertEquals("fluorescence detector",
				InstrumentKind.detector().describe(content(List.of(), "fluorescence")).samples().getFirst().measured("device type").orElseThrow().text());
		assertEquals(Optional.empty(), InstrumentKind.detector().describe(content(List.of(), "ph")).samples().getFirst().measured("device type"));
	}

	private static RunContent content(List<Measured> metadata, String field) {
		return new RunContent(metadata, List.of(new SampleContent("S1", "A1", Optional.empty(),
				List.of(Measured.number(field, BigDecimal.ONE, "1", "1", PLACE)), PLACE)), List.of());
	}

	private static List<String> texts(List<Measured> values) {
		return values.stream().map(value -> value.field() + " = " + value.text()).toList();
	}
}
