/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.stemma.core.identity.Permit;

/**
 * Who does an act and when.
 *
 * @param permit    leave to do it
 * @param performed when it was done
 * @param zone      the laboratory's zone, in which days are counted
 */
record Occasion(Permit permit, Instant performed, ZoneId zone) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

	/** The day of the act. */
	LocalDate day() {
		return performed.atZone(zone).toLocalDate();
	}

	/** A point in time as people of the laboratory read it. */
	String words(Instant instant) {
		return MINUTE.format(instant.atZone(zone));
	}
}
