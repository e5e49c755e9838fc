/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.commit;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

import org.stemma.api.ContentHash;
import org.stemma.core.store.LabIdentity;

/**
 * What stands in every commit of this run of the program.
 *
 * @param lab           the lab
 * @param clock         clock of the commits
 * @param boot          identity of this run of the program
 * @param configuration tells the hash of the software that is installed, asked for each commit
 */
public record Running(LabIdentity lab, Clock clock, UUID boot, Supplier<ContentHash> configuration) {

	/** Checks that nothing is missing. */
	public Running {
		Objects.requireNonNull(lab, "lab");
		Objects.requireNonNull(clock, "clock");
		Objects.requireNonNull(boot, "boot");
		Objects.requireNonNull(configuration, "configuration");
	}
}
