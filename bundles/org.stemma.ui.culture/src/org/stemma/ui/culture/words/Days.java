/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.stemma.ui.text.Texts;

/** How long ago a day was, in words. */
public final class Days {

	private static final Texts TEXTS = new Texts(Days.class);

	private final LocalDate today;

	/** Words on that day. */
	public Days(LocalDate today) {
		this.today = today;
	}

	/** Days between then and today, never less than 0. */
	public long since(LocalDate day) {
		return Math.max(0, ChronoUnit.DAYS.between(day, today));
	}

	/** {@code today}, {@code yesterday}, {@code 5 days ago}. */
	public String ago(LocalDate day) {
		long days = since(day);
		return days == 0 ? TEXTS.get("today") : days == 1 ? TEXTS.get("yesterday") : TEXTS.get("days.ago", days);
	}
}
