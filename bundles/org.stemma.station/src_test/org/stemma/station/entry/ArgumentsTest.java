/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;

class ArgumentsTest {

	private static Outcome<Arguments> parse(String... arguments) {
		return Arguments.parse(List.of(arguments), Set.of("lab", "user"), Set.of("dry-run"));
	}

	@Test
	void tellsOptionsFlagsAndOperandsApart() {
		Arguments arguments = parse("a.csv", "--lab", "here", "--dry-run", "b.csv").get();
		assertEquals(Optional.of("here"), arguments.option("lab"));
		assertTrue(arguments.has("dry-run"));
		assertEquals(List.of("a.csv", "b.csv"), arguments.operands());
	}

	@Test
	void whatFollowsTwoDashesIsAnOperand() {
		assertEquals(List.of("--lab", "-x"), parse("--", "--lab", "-x").get().operands());
	}

	@Test
	void refusesAnUnknownOptionByName() {
		Outcome<Arguments> outcome = parse("--speed", "9");
		assertFalse(outcome.succeeded());
		assertTrue(outcome.problems().getFirst().message().contains("--speed"));
	}

	@Test
	void refusesAnOptionWithoutItsValue() {
		assertTrue(parse("--lab").problems().getFirst().message().contains("--lab"));
	}
}
