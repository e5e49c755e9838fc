/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;

class ServerCheckTest {

	private static final Map<String, String> GOOD = Map.of("server_version_num", "150004", "server_version", "15.4", "fsync",
			"on", "full_page_writes", "on", "synchronous_commit", "remote_apply", "data_checksums", "on", "server_encoding",
			"UTF8", "standard_conforming_strings", "on");
	private static final UnaryOperator<String> SMALL = text -> text.toLowerCase(Locale.ROOT);

	private static Outcome<Boolean> with(String name, String value) {
		Map<String, String> settings = new HashMap<>(GOOD);
		settings.put(name, value);
		return ServerCheck.check(settings::get, SMALL);
	}

	private static List<String> codes(Outcome<Boolean> outcome) {
		return outcome.problems().stream().map(Problem::code).toList();
	}

	@Test
	void takesAServerThatKeepsWhatItAcknowledges() {
		assertEquals(Outcome.of(true), ServerCheck.check(GOOD::get, SMALL));
	}

	@ParameterizedTest
	@CsvSource({ "server_version_num,140012,store.serverVersion", "fsync,off,store.durability",
			"full_page_writes,off,store.durability", "synchronous_commit,off,store.durability",
			"server_encoding,LATIN1,store.encoding", "standard_conforming_strings,off,store.strings" })
	void refusesOneThatDoesNot(String name, String value, String code) {
		Outcome<Boolean> checked = with(name, value);
		assertFalse(checked.succeeded());
		assertEquals(List.of(code), codes(checked));
	}

	@Test
	void refusesOneThatKnowsEnglishLettersOnly() {
		UnaryOperator<String> ascii = text -> text.chars().map(each -> each < 128 ? Character.toLowerCase(each) : each)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		assertEquals(List.of("store.collation"), codes(ServerCheck.check(GOOD::get, ascii)));
	}

	@Test
	void notesPagesWithoutChecksums() {
		Outcome<Boolean> checked = with("data_checksums", "off");
		assertTrue(checked.succeeded());
		assertEquals(List.of("store.checksums"), codes(checked));
	}
}
