/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.model.culture.Vessel;

final class FreshCodesTest {

	private final Cultivation at = new Cultivation();
	private final FreshCodes codes = new FreshCodes(at.lab.store(), at.lab.kinds());

	@Test
	void fillsBlanksAndKeepsTheOrder() {
		assertEquals(List.of("V-000001", "X-1", "V-000002"), codes.take(Vessel.class, List.of("", " X-1 ", "")).get());
	}

	@Test
	void skipsNumbersThatPeopleUsedAlready() {
		at.samples.vessel("V-000001", at.lot);
		at.samples.vessel("V-000003", at.lot);
		assertEquals(List.of("V-000002", "V-000004"), codes.take(Vessel.class, List.of("", "")).get());
	}

	@Test
	void seesThatTwoSpellingsAreOneCode() {
		assertEquals("record.codeTwice",
				codes.take(Vessel.class, List.of("X-1", " X-1")).problems().getFirst().code());
	}
}
