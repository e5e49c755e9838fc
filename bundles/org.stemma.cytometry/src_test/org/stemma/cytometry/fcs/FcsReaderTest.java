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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;

class FcsReaderTest {

	private static final String[] TWO = { "FSC-A", "FL1-A" };

	private static FcsFixture floats() {
		return FcsFixture.floats(TWO, new float[] { 1.5f, -2 }, new float[] { 3, 4.25f }, new float[] { 5, 1e6f });
	}

	private static Outcome<List<Events>> read(FcsFixture file) {
		return new FcsReader().read(file.file());
	}

	private static double[] row(Events events, int event) {
		return events.columns().stream().mapToDouble(column -> column.value(event)).toArray();
	}

	private static String code(Outcome<?> outcome) {
		return outcome.problems().stream().map(Problem::code).findFirst().orElse("none");
	}

	@Test
	void readsFloatsAsColumns() {
		Outcome<List<Events>> outcome = read(floats());
		assertEquals(List.of(), outcome.problems());
		Events events = outcome.get().getFirst();
		assertEquals(3, events.size());
		assertArrayEquals(new double[] { 3, 4.25 }, row(events, 1));
		assertArrayEquals(new float[] { -2, 4.25f, 1e6f }, ((Column.Floats) events.columns().get(1)).values());
	}

	@Test
	void readsDoublesOfEitherByteOrder() {
		byte[] little = { 0, 0, 0, 0, 0, 0, (byte) 0xF8, 0x3F };
		byte[] big = { 0x3F, (byte) 0xF8, 0, 0, 0, 0, 0, 0 };
		FcsFixture file = new FcsFixture().set("$DATATYPE", "D").parameters(1, new String[] { "A" }, 64, "1");
		assertEquals(1.5, read(file.data(little).set("$BYTEORD", "1,2,3,4")).get().getFirst().columns().getFirst().value(0));
		assertEquals(1.5, read(file.data(big).set("$BYTEORD", "4,3,2,1")).get().getFirst().columns().getFirst().value(0));
	}

	@ParameterizedTest
	@CsvSource({ "8,200,200", "16,65535,201", "24,16777216,13226442", "32,4294967296,3385968839", "40,1099511627776,866808022983",
			"64,18446744073709551616,14542559361989266000" })
	void readsIntegersOfEveryWidth(int bits, String range, String value) {
		byte[] bytes = { (byte) 201, (byte) 209, (byte) 202, (byte) 199, (byte) 199, 15, 31, 63 };
		FcsFixture file = new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", "4,3,2,1")
				.parameters(1, new String[] { "A" }, bits, range).data(Arrays.copyOf(bytes, bits / 8));
		double expected = expected(bytes, bits);
		assertEquals(expected, read(file).get().getFirst().columns().getFirst().value(0), () -> value);
	}

	private static double expected(byte[] bytes, int bits) {
		return new java.math.BigInteger(1, Arrays.copyOf(bytes, bits / 8)).doubleValue();
	}

	@Test
	void readsMixedWidthsInOneRow() {
		FcsFixture file = new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", "1,2,3,4")
				.parameters(2, new String[] { "A", "B", "C" }, 16, "65536").set("$P2B", "8").set("$P2R", "256")
				.set("$P3B", "32").set("$P3R", "4294967296")
				.data(new byte[] { 1, 1, 7, -1, -1, -1, -1, 2, 0, 8, 4, 3, 2, 1 });
		Events events = read(file).get().getFirst();
		assertArrayEquals(new double[] { 257, 7, 4_294_967_295.0 }, row(events, 0));
		assertArrayEquals(new double[] { 2, 8, 16_909_060 }, row(events, 1));
	}

	@Test
	void cutsBitsAboveTheRangeAndSaysSo() {
		FcsFixture file = new FcsFixture().set("$DATATYPE", "I").set("$BYTEORD", "1,2")
				.parameters(1, new String[] { "A" }, 16, "1000").data(new byte[] { (byte) 0xFF, (byte) 0xF3 });
		Outcome<List<Events>> outcome = read(file);
		assertEquals(1023, outcome.get().getFirst().columns().getFirst().value(0));
		assertEquals("fcs.masked", code(outcome));
	}

	@Test
	void readsDigitsOfFixedWidthAndBetweenDelimiters() {
		FcsFixture fixed = new FcsFixture().set("$DATATYPE", "A").parameters(2, TWO, 4, "1024")
				.data("  12 345 678   9".getBytes(StandardCharsets.US_ASCII));
		assertArrayEquals(new double[] { 678, 9 }, row(read(fixed).get().getFirst(), 1));
		FcsFixture free = new FcsFixture().set("$DATATYPE", "A").parameters(2, TWO, 4, "1024").set("$P1B", "*")
				.set("$P2B", "*").data("12,345\n678\t9 ".getBytes(StandardCharsets.US_ASCII));
		assertArrayEquals(new double[] { 12, 345 }, row(read(free).get().getFirst(), 0));
	}

	@Test
	void statesMissingEventsAndMakesNoneUp() {
		byte[] bytes = floats().bytes();
		Outcome<List<Events>> outcome = new FcsReader().read(FcsBytes.of("cut.fcs", Arrays.copyOf(bytes, bytes.length - 5)));
		assertEquals(2, outcome.get().getFirst().size());
		assertEquals("fcs.truncated", code(outcome));
		assertEquals(1, outcome.get().getFirst().set().lost());
		assertTrue(outcome.problems().getFirst().message().contains("expected 3 events"));
	}

	@Test
	void readsEveryDataSet() {
		byte[] first = floats().bytes();
		byte[] second = FcsFixture.floats(TWO, new float[] { 7, 8 }).bytes();
		byte[] linked = floats().set("$NEXTDATA", "" + first.length).bytes();
		ByteArrayOutputStream both = new ByteArrayOutputStream();
		both.writeBytes(linked);
		both.writeBytes(second);
		List<Events> sets = new FcsReader().read(FcsBytes.of("two.lmd", both.toByteArray())).get();
		assertEquals(2, sets.size());
		assertArrayEquals(new double[] { 7, 8 }, row(sets.get(1), 0));
		assertEquals("fcs.next-data", code(read(floats().set("$NEXTDATA", "777777"))));
	}

	@Test
	void keepsTwoParametersOfOneName() {
		Events events = read(FcsFixture.floats(new String[] { "FL1", "FL1" }, new float[] { 1, 2 })).get().getFirst();
		assertArrayEquals(new double[] { 1, 2 }, row(events, 0));
		assertEquals(0, events.set().index("FL1").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "$MODE|C|fcs.mode", "$MODE|U|fcs.mode", "$BYTEORD|3,4,1,2|fcs.byte-order",
			"$DATATYPE|X|fcs.data-type", "$P1B|16|fcs.width", "$PAR|3|fcs.width", "$PAR|999999999|fcs.parameters",
			"$DATATYPE|I|fcs.range" })
	void refusesWhatCannotBeReadForCertain(String keyword, String value, String code) {
		Outcome<List<Events>> outcome = read(floats().set(keyword, value).set("$P2R", code.endsWith("range") ? "0" : "1024")
				.set("$P2E", code.endsWith("range") ? "4,1" : "0,0"));
		assertFalse(outcome.succeeded());
		assertEquals(List.of(code), outcome.problems().stream().filter(Problem::blocks).map(Problem::code).toList());
	}

	@Test
	void refusesTenBytesOfTextAndOtherVersions() {
		assertEquals("fcs.header", code(new FcsReader().read(FcsBytes.of("x", "some words".getBytes(StandardCharsets.US_ASCII)))));
		assertEquals("fcs.version", code(read(floats().version("FCS1.0"))));
	}
}
