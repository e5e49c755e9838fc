/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.store;

import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;

/**
 * What a lab is, fixed when it is created.
 *
 * @param id             random identity
 * @param name           name of the laboratory as printed on certificates
 * @param zone           the laboratory's time zone
 * @param demo           whether it is a demonstration lab
 * @param simulatedClock whether its journal's clock was simulated
 */
public record LabIdentity(UUID id, String name, ZoneId zone, boolean demo, boolean simulatedClock) {

	/** Checks that nothing is missing. */
	public LabIdentity {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(zone, "zone");
	}
}
