/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.testing.TestLab;

class AllRefsTest {

	private final TestLab lab = new TestLab();

	@Test
	void asksPageAfterPage() {
		List<RecordRef> made = IntStream.range(10, 17).mapToObj(i -> lab.samples().donor("D-" + i)).toList();
		assertEquals(made, AllRefs.of(lab.store()::page, Query.of("donation.Donor").limit(3)));
		assertEquals(made, AllRefs.of(lab.store()::page, Query.of("donation.Donor").limit(7)));
		assertEquals(List.of(), AllRefs.of(lab.store()::page, Query.of("donation.Consent")));
	}
}
