/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Verification;

/** Labs on servers: refused in words, since the store works on folders only so far. */
public final class ServerLabs {

	/** Refused. */
	public Outcome<LabStore> open(Server server, Optional<char[]> secret, Clock clock) {
		return notYet(server);
	}

	/** Refused. */
	public Outcome<LabStore> create(Server server, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		return notYet(server);
	}

	/** Refused. */
	public Outcome<Boolean> exists(Server server, Optional<char[]> secret) {
		return notYet(server);
	}

	/** Refused. */
	public Outcome<Verification> restore(Path backup, Server server, Optional<char[]> secret, Clock clock) {
		return notYet(server);
	}

	private static <T> Outcome<T> notYet(Server server) {
		return Outcome.refused("lab.server", "Laboratories on PostgreSQL cannot be used yet, so " + server
				+ " was not touched. Use a laboratory in a folder.");
	}
}
