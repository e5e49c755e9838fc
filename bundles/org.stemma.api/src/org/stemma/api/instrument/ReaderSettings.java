/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api.instrument;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The laboratory's settings for one instrument, used only where the file itself does not say.
 *
 * @param zone    zone of clock times without one; values read with it are marked as such
 * @param locale  locale of dates and numbers that the file leaves open, or empty: then doubt is a problem
 * @param options the reader's own options by name
 */
public record ReaderSettings(ZoneId zone, Optional<Locale> locale, Map<String, String> options) {

	/** Copies the options. */
	public ReaderSettings {
		Objects.requireNonNull(zone, "zone");
		Objects.requireNonNull(locale, "locale");
		options = Map.copyOf(options);
	}

	/** Settings that know only the laboratory's zone. */
	public static ReaderSettings in(ZoneId zone) {
		return new ReaderSettings(zone, Optional.empty(), Map.of());
	}
}
