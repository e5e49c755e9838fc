/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalParseTest {

	@Test
	void readsEveryKindOfValue() {
		CanonicalObject object = parse("{\"b\":true,\"l\":[1,\"x\",{}],\"n\":-12,\"t\":\"\u00e4\\n\"}");

		assertEquals("\u00e4\n", object.text("t").orElseThrow());
		assertEquals(-12, object.number("n").orElseThrow());
		assertEquals(new CanonicalBoolean(true), object.member("b").orElseThrow());
		assertEquals(new CanonicalList(List.of(new CanonicalNumber(1), new CanonicalText("x"),
				CanonicalObject.builder().build())), object.member("l").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "{", "[]", "\"x\"", "1", "null", "{} ", " {}", "{}{}", "{\"a\":null}",
			"{\"a\": 1}", "{\"b\":1,\"a\":1}", "{\"a\":1,\"a\":1}", "{\"a\":1,}", "{\"a\":[1,]}", "{a:1}", "{'a':1}",
			"{\"a\":1.0}", "{\"a\":1.5}", "{\"a\":1e3}", "{\"a\":-0}", "{\"a\":01}", "{\"a\":+1}", "{\"a\":NaN}",
			"{\"a\":9007199254740992}", "{\"a\":99999999999999999999}", "{\"a\":TRUE}", "{\"a\":\"\\/\"}",
			"{\"a\":\"\\u0041\"}", "{\"a\":\"\\u001F\"}", "{\"a\":\"\\u000a\"}", "{\"a\":\"\\u0000\"}",
			"{\"a\":\"\\ud800\"}", "{\"a\":\"\t\"}", "{\"a\":\"e\u0301\"}", "{\"e\u0301\":1}", "\ufeff{}",
			"{}//x", "{/*x*/}", "{\"a\":\"x}", "{\"a\" :1}", ")]}'\n{}" })
	void refusesWhatItWouldNotWrite(String text) {
		assertThrows(MalformedCanonicalException.class, () -> parse(text));
	}

	@Test
	void refusesBytesThatAreNotUtf8() {
		byte[] overlong = { '{', '"', 'a', '"', ':', '"', (byte) 0xc0, (byte) 0xaf, '"', '}' };

		assertThrows(MalformedCanonicalException.class, () -> CanonicalForm.parse(overlong));
	}

	@Test
	void refusesDeepNestingWithoutOverflowingTheStack() {
		String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

		assertThrows(MalformedCanonicalException.class, () -> parse(deep));
	}

	@Test
	void saysWhatIsWrongAsAValue() {
		var outcome = CanonicalForm.read("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));

		assertFalse(outcome.succeeded());
		assertEquals("canonical.malformed", outcome.problems().getFirst().code());
		assertEquals("Not in canonical form from byte 5 on", outcome.problems().getFirst().message());
		assertTrue(CanonicalForm.read("{}".getBytes(StandardCharsets.UTF_8)).succeeded());
	}

	private static CanonicalObject parse(String text) {
		return CanonicalForm.parse(text.getBytes(StandardCharsets.UTF_8));
	}
}
