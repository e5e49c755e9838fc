/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.stemma.api.Outcome;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.form.Values;

class NewPasswordTest {

	private final char[] chosen = "violet-Kepler-42".toCharArray();
	private final List<String> used = new ArrayList<>();

	private Outcome<String> use(char[] repeated) {
		return NewPassword.use(new Values(Map.of("chosen", chosen, "repeated", repeated)), password -> {
			used.add(new String(password));
			return Outcome.of("done");
		});
	}

	@Test
	void handsOnWhatWasTypedTwiceAndWipesBoth() {
		char[] repeated = chosen.clone();
		assertEquals("done", use(repeated).get());
		assertEquals(List.of("violet-Kepler-42"), used);
		assertArrayEquals(new char[chosen.length], chosen);
		assertArrayEquals(new char[repeated.length], repeated);
	}

	@Test
	void refusesTwoThatDifferAndWipesThemAsWell() {
		assertFalse(use("violet-Kepler-43".toCharArray()).succeeded());
		assertEquals(List.of(), used);
		assertArrayEquals(new char[chosen.length], chosen);
	}

	@Test
	void asksForBothAndShowsNeither() {
		var fields = NewPassword.fields("Your password", "Password again");
		assertEquals(List.of("Your password", "Password again"), fields.stream().map(FieldModel::label).toList());
		assertTrue(fields.stream().allMatch(field -> field.secret() && field.required()));
	}
}
