/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What software for PCR calls the role of a sample, and the term of the Allotrope Simple Model. */
public final class SampleRole {

	private static final String CONTROL = "control sample role";
	private static final String STANDARD = "standard sample role";
	private static final String UNKNOWN = "unknown sample role";

	private static final Map<String, String> ROLES = Map.ofEntries(Map.entry("unknown", UNKNOWN), Map.entry("unkn", UNKNOWN),
			Map.entry("u", UNKNOWN), Map.entry("sample", UNKNOWN), Map.entry("standard", STANDARD), Map.entry("std", STANDARD),
			Map.entry("s", STANDARD), Map.entry("ntc", CONTROL), Map.entry("nac", CONTROL), Map.entry("ipc", CONTROL),
			Map.entry("blockedipc", CONTROL), Map.entry("nrt", CONTROL), Map.entry("pos", CONTROL), Map.entry("neg", CONTROL),
			Map.entry("ntp", CONTROL), Map.entry("positivecontrol", CONTROL), Map.entry("negativecontrol", CONTROL),
			Map.entry("notemplatecontrol", CONTROL), Map.entry("nontemplatecontrol", CONTROL), Map.entry("control", CONTROL),
			Map.entry("accuracycontrol", CONTROL), Map.entry("pcallele1", CONTROL), Map.entry("pcallele2", CONTROL),
			Map.entry("pcalleleboth", CONTROL), Map.entry("positive11", CONTROL), Map.entry("positive12", CONTROL),
			Map.entry("positive22", CONTROL), Map.entry("pos ctrl", CONTROL), Map.entry("posctrl", CONTROL),
			Map.entry("negctrl", CONTROL));

	private SampleRole() {
	}

	/** The term for a task such as {@code UNKNOWN} or {@code NTC}; empty for one that is not known. */
	public static Optional<String> of(String task) {
		return Optional.ofNullable(ROLES.get(task.toLowerCase(Locale.ROOT).replaceAll("[ _/-]", "")));
	}
}
