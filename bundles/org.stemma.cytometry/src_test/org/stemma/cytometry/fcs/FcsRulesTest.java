/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;

/** Rules of the standard that other tests of this package do not touch. */
class FcsRulesTest {

	private static final long AT = FcsFixture.dataBegin();

	private static FcsFixture floats() {
		return FcsFixture.floats(new String[] { "A", "B" }, new float[] { 1, 2 }, new float[] { 3000, -4 });
	}

	private static FcsFixture integers(String order, int bits, String range, int... bytes) {
		byte[] data = new byte[bytes.length];
		for (int i = 0; i < data.length; i++) {
			data[i] = (byte) bytes[i];
		}
		return new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", order)
				.parameters(bytes.length * 8 / bits, new String[] { "A" }, bits, range).data(data);
	}

	private static Outcome<List<Events>> read(FcsFixture file) {
		return new FcsReader().read(file.file());
	}

	private static List<String> codes(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	private static double scaled(FcsFixture file, double stored) {
		return ChannelScale.of(read(file).get().getFirst().set(), 0).apply(stored);
	}

	@Test
	void mergesSupplementalTextBehindData() {
		String more = "/CELLS/CD34+/$OP/second/";
		Outcome<List<Events>> outcome = read(floats().set("$OP", "first").set("$BEGINSTEXT", "" + (AT + 16))
				.set("$ENDSTEXT", "" + (AT + 15 + more.length())).behind(more));
		Keywords keywords = outcome.get().getFirst().set().keywords();
		assertEquals("CD34+", keywords.text("cells").orElseThrow());
		assertEquals("first", keywords.text("$OP").orElseThrow());
		assertEquals(List.of(), codes(outcome));
	}

	@Test
	void mergesSupplementalTextBeforeData() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes("/CELLS/a//b/".getBytes(StandardCharsets.US_ASCII));
		bytes.writeBytes(new byte[] { 0x3F, (byte) 0x80, 0, 0, 0x40, 0, 0, 0 });
		FcsFixture file = FcsFixture.floats(new String[] { "A", "B" }, new float[] { 0, 0 }).data(bytes.toByteArray())
				.set("$BEGINSTEXT", "" + AT).set("$ENDSTEXT", "" + (AT + 11)).set("$BEGINDATA", "" + (AT + 12))
				.set("$ENDDATA", "" + (AT + 19)).headerSays(AT + 12, AT + 19);
		Events events = read(file).get().getFirst();
		assertEquals("a/b", events.set().keywords().text("CELLS").orElseThrow());
		assertEquals(2, events.columns().get(1).value(0));
	}

	@Test
	void takesZerosOrThePrimaryTextForNoSupplement() {
		assertEquals(List.of(), codes(read(floats().set("$BEGINSTEXT", "0").set("$ENDSTEXT", "0"))));
		FcsFixture repeated = floats().set("$BEGINSTEXT", "00000058").set("$ENDSTEXT", "00000000");
		byte[] bytes = repeated.bytes();
		String end = new String(bytes, 18, 8, StandardCharsets.US_ASCII).strip();
		repeated.set("$ENDSTEXT", "0".repeat(8 - end.length()) + end);
		assertEquals(List.of(), codes(read(repeated)));
		assertEquals(List.of("fcs.supplemental-text"), codes(read(floats().set("$BEGINSTEXT", "900000").set("$ENDSTEXT", "900100"))));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,2|1", "1,2,3,4|1", "2,1|256", "4,3,2,1|256", " 1, 2 |1" })
	void readsOrdersOfTwoAndFourBytes(String order, double value) {
		assertEquals(value, read(integers(order, 16, "65536", 1, 0)).get().getFirst().columns().getFirst().value(0));
	}

	@Test
	void cutsNothingOffFloatingPointValues() {
		Outcome<List<Events>> outcome = read(floats());
		assertArrayEquals(new double[] { 3000, -4 },
				outcome.get().getFirst().columns().stream().mapToDouble(column -> column.value(1)).toArray());
		assertEquals(List.of(), codes(outcome));
	}

	@ParameterizedTest
	@CsvSource({ "32,8589934592,4294967295", "32,1e10,4294967295", "32,262144.5,4294967295", "64,1.8446744073709551616E19,4294967295" })
	void readsRangesThatAreLargerThanTheWidthOrNoWholeNumber(int bits, String range, double value) {
		int[] bytes = new int[bits / 8];
		java.util.Arrays.fill(bytes, bits / 8 - 4, bits / 8, 0xFF);
		double kept = range.equals("262144.5") ? (1 << 19) - 1 : value;
		assertEquals(kept, read(integers("4,3,2,1", bits, range, bytes)).get().getFirst().columns().getFirst().value(0));
	}

	@Test
	void bringsLogarithmicChannelsToScale() {
		assertEquals(100, scaled(integers("1,2", 16, "1024", 0, 2).set("$P1E", "4,0"), 512), 1e-9);
		assertEquals(5, scaled(integers("1,2", 16, "1024", 0, 2).set("$P1E", "4,0.05"), 512), 1e-9);
		assertEquals(100, scaled(integers("1,2", 16, "1024", 0, 2).set("$P1E", "4,0").set("$P1G", "8"), 512), 1e-9);
		assertEquals(512, scaled(integers("1,2", 16, "1024", 0, 2).set("$P1E", "0,0"), 512));
	}

	@Test
	void dividesLinearChannelsByTheirGain() {
		assertEquals(64, scaled(integers("1,2", 16, "1024", 0, 2).set("$P1G", "8"), 512));
		assertEquals(1, scaled(floats().set("$P1G", "2"), 2));
		assertEquals(List.of("fcs.gain"), codes(read(floats().set("$P1G", "0"))));
	}

	@Test
	void takesNoLogarithmOfFloatingPointValues() {
		FcsFixture file = floats().set("$P1E", "4,1");
		assertEquals(7, scaled(file, 7));
		assertEquals(List.of("fcs.amplification"), codes(read(file)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Time", "TIME", "time" })
	void countsTimeInStepsWhateverItsGain(String name) {
		assertEquals(2.5, scaled(floats().set("$P1N", name).set("$P1G", "100").set("$TIMESTEP", "0.01"), 250), 1e-12);
	}

	@Test
	void readsHeadersWhoseLastOffsetsAreBlank() {
		byte[] bytes = floats().bytes();
		java.util.Arrays.fill(bytes, 42, 58, (byte) ' ');
		assertEquals(2, new FcsReader().read(FcsBytes.of("blank.fcs", bytes)).get().getFirst().size());
	}

	@Test
	void leavesPaddingBehindTheEventsOut() {
		FcsFixture file = floats().data(java.util.Arrays.copyOf(new byte[] { 0x3F, (byte) 0x80, 0, 0 }, 20)).set("$TOT", "2");
		Outcome<List<Events>> outcome = read(file);
		assertEquals(2, outcome.get().getFirst().size());
		assertEquals(List.of("fcs.data-longer"), codes(outcome));
	}

	@Test
	void refusesFloatsOfAnotherWidth() {
		assertTrue(codes(read(floats().set("$P2B", "64"))).contains("fcs.width"));
		assertTrue(codes(read(floats().set("$DATATYPE", "D"))).contains("fcs.width"));
	}
}
