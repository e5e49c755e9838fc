/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class CanonicalObjectTest {

	@Test
	void givesMembersByNameAndType() {
		CanonicalObject object = CanonicalObject.builder().text("t", "x").number("n", 3).build();

		assertEquals(Optional.of("x"), object.text("t"));
		assertEquals(Optional.of(3L), object.number("n"));
		assertEquals(Optional.empty(), object.text("n"));
		assertEquals(Optional.empty(), object.number("t"));
		assertEquals(Optional.empty(), object.member("missing"));
	}

	@Test
	void doesNotChangeWithTheMapItWasMadeFrom() {
		SortedMap<String, CanonicalValue> members = new TreeMap<>();
		CanonicalObject object = new CanonicalObject(members);
		members.put("a", new CanonicalNumber(1));

		assertEquals(0, object.members().size());
		assertThrows(UnsupportedOperationException.class, () -> object.members().put("a", new CanonicalNumber(1)));
	}

	@Test
	void hasNoNull() {
		SortedMap<String, CanonicalValue> members = new TreeMap<>();
		members.put("a", null);

		assertThrows(IllegalArgumentException.class, () -> new CanonicalObject(members));
	}

	@Test
	void listsOfTextsKeepTheirOrder() {
		CanonicalList list = CanonicalList.ofTexts(List.of("b", "a"));

		assertEquals(List.of(new CanonicalText("b"), new CanonicalText("a")), list.values());
	}
}
