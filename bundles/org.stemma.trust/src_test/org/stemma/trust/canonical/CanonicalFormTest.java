/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class CanonicalFormTest {

	@Test
	void writesMembersSortedByCodeUnitsWithoutBlanks() {
		CanonicalObject object = CanonicalObject.builder().text("\u20ac", "Euro Sign").text("\r", "Carriage Return")
				.text("\u05d3", "Hebrew Letter Dalet").text("1", "One").text("\ud83d\ude00", "Emoji")
				.text("\u0080", "Control").text("\u00f6", "o with diaeresis").build();

		assertEquals("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
				+ "\"\u00f6\":\"o with diaeresis\",\"\u05d3\":\"Hebrew Letter Dalet\",\"\u20ac\":\"Euro Sign\","
				+ "\"\ud83d\ude00\":\"Emoji\"}", CanonicalForm.text(object));
	}

	@Test
	void sortsACharacterBeyondTheBasicPlaneByItsSurrogates() {
		CanonicalObject object = CanonicalObject.builder().flag("\uffee", true).flag("\ud83d\ude00", false).build();

		assertEquals("{\"\ud83d\ude00\":false,\"\uffee\":true}", CanonicalForm.text(object));
	}

	@Test
	void escapesInTheShortestWayOnly() {
		CanonicalObject object = CanonicalObject.builder()
				.text("t", "\"\\/\b\f\n\r\t\u0001\u000b\u001f\u007f\u2028<>&'\u00e9\ud83e\uddec").build();

		assertEquals("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u000b\\u001f\u007f\u2028<>&'\u00e9\ud83e\uddec\"}",
				CanonicalForm.text(object));
	}

	@Test
	void writesUtf8() {
		byte[] bytes = CanonicalForm.bytes(CanonicalObject.builder().text("n", "\u00e9\u03b1\ud83e\uddec").build());

		assertEquals("7b226e223a22c3a9ceb1f09fa7ac227d", HexFormat.of().formatHex(bytes));
	}

	@Test
	void writesNestedValues() {
		CanonicalObject inner = CanonicalObject.builder().number("b", -7).number("a", 0).build();
		CanonicalObject object = CanonicalObject.builder().flag("yes", true)
				.add("list", new CanonicalList(List.of(inner, new CanonicalList(List.of()), new CanonicalText(""))))
				.number("large", CanonicalNumber.LARGEST).build();

		assertEquals("{\"large\":9007199254740991,\"list\":[{\"a\":0,\"b\":-7},[],\"\"],\"yes\":true}",
				CanonicalForm.text(object));
	}

	@Test
	void writesAnEmptyObject() {
		assertArrayEquals("{}".getBytes(StandardCharsets.UTF_8),
				CanonicalForm.bytes(CanonicalObject.builder().build()));
	}

	@Test
	void sortsAnewWhateverOrderTheGivenMapUses() {
		TreeMap<String, CanonicalValue> reversed = new TreeMap<>(Comparator.reverseOrder());
		reversed.put("a", new CanonicalNumber(1));
		reversed.put("b", new CanonicalNumber(2));

		assertEquals("{\"a\":1,\"b\":2}", CanonicalForm.text(new CanonicalObject(reversed)));
	}

	@Test
	void refusesWhatIsNestedTooDeeplyToBeReadAgain() {
		assertEquals(CanonicalForm.DEEPEST, depth(CanonicalForm.text(nested(CanonicalForm.DEEPEST))));
		CanonicalObject tooDeep = nested(CanonicalForm.DEEPEST + 1);
		assertThrows(IllegalArgumentException.class, () -> CanonicalForm.bytes(tooDeep));
	}

	@Test
	void readsTheDeepestThatItWrites() {
		CanonicalObject deepest = nested(CanonicalForm.DEEPEST);

		assertEquals(deepest, CanonicalForm.parse(CanonicalForm.bytes(deepest)));
	}

	private static CanonicalObject nested(int depth) {
		CanonicalObject object = CanonicalObject.builder().build();
		for (int i = 1; i < depth; i++) {
			object = CanonicalObject.builder().add("o", object).build();
		}
		return object;
	}

	private static int depth(String text) {
		return (int) text.chars().filter(unit -> unit == '{').count();
	}
}
