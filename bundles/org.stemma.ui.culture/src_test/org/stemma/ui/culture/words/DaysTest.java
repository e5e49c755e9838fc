/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class DaysTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private final Days days = new Days(TODAY);

	@Test
	void tellsDaysOfTheCalendar() {
		assertEquals("today", days.ago(TODAY));
		assertEquals("yesterday", days.ago(LocalDate.of(2026, 2, 28)));
		assertEquals("5 days ago", days.ago(LocalDate.of(2026, 2, 24)));
		assertEquals(5, days.since(LocalDate.of(2026, 2, 24)));
	}

	@Test
	void aDayToComeIsToday() {
		assertEquals("today", days.ago(TODAY.plusDays(1)));
	}
}
