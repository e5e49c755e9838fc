/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What digital PCR software calls the role of a sample, and the term of the Allotrope Simple Model. */
final class PartitionRole {

	private static final Map<String, String> ROLES = Map.of("sample", "Sample Role", "control", "Control Sample Role",
			"positive control", "Control Sample Role", "negative control", "Control Sample Role", "non template control", "Blank Role",
			"no template control", "Blank Role", "ntc", "Blank Role");

	private PartitionRole() {
	}

	static Optional<String> of(String type) {
		return Optional.ofNullable(ROLES.get(type.toLowerCase(Locale.ROOT)));
	}
}
