/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class Gen5ImageReaderTest {

	private final Gen5ImageReader reader = new Gen5ImageReader();
	private final Fixture export = Fixture.beside(Gen5ImageReaderTest.class, "images.txt");

	@Test
	void readsEachWellAndChannel() {
		List<SampleContent> samples = content(export.readBy(reader)).samples();
		assertEquals(List.of("A1", "A1", "A2", "A2"), samples.stream().map(SampleContent::well).toList());
		SampleContent bright = samples.get(0);
		assertEquals("512 1 VALUE", value(bright, "image feature result"));
		assertEquals("'Cell Count' VALUE", value(bright, "image feature name"));
		assertEquals("80 ms VALUE", value(bright, "exposure duration setting"));
		assertEquals("6 1 VALUE", value(bright, "image count setting"));
		assertEquals("'true' VALUE", value(bright, "auto focus setting"));
		assertEquals("525 nm VALUE", value(samples.get(1), "detector wavelength setting"));
		assertEquals("'?????' ERROR", value(samples.get(2), "image feature result"));
	}

	@Test
	void readsTheSettingsAloneWhereThereAreNoResults() {
		Fixture settings = export.changed(text -> text.substring(0, text.indexOf("Results")));
		List<SampleContent> samples = content(settings.readBy(reader)).samples();
		assertEquals(2, samples.size());
		assertEquals("6 1 VALUE", value(samples.getFirst(), "plate well count"));
		assertEquals("", samples.getFirst().well());
	}

	@Test
	void readsTablesForEachTimeAsCurves() {
		String tables = "Mean [GFP] - Time  1 (0:00:00)\r\nTime 1 (0:00:00)\r\n\t1\t2\r\nA\t10\t20\tMean [GFP] Read#1\r\n\r\n"
				+ "Mean [GFP] - Time  2 (0:30:00)\r\nTime 2 (0:30:00)\r\n\t1\t2\r\nA\t11\t21\tMean [GFP] Read#2\r\n";
		Fixture kinetic = export.changed(text -> text.substring(0, text.indexOf("Results")) + tables);
		Curve curve = content(kinetic.readBy(reader)).samples().getFirst().curves().getFirst();
		assertEquals("mean [gfp] [0, 1800] [Optional[10], Optional[11]]", curve.field() + " " + curve.at() + " " + curve.values());
	}

	@Test
	void leavesOtherExportsToTheOtherReader() throws java.io.IOException {
		Fixture other = Fixture.beside(Gen5ImageReaderTest.class, "two-wavelengths.txt");
		assertEquals(0, reader.recognise(other.file().head()).confidence());
		assertTrue(reader.recognise(export.file().head()).confidence() > 50);
		assertEquals(0, new Gen5Reader().recognise(export.file().head()).confidence());
	}
}
