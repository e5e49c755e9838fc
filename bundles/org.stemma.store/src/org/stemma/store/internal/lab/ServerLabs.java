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
import org.stemma.store.StoreSettings;

/** Labs on servers. */
public final class ServerLabs {

	public ServerLabs(StoreSettings settings) {
	}

	public Outcome<LabStore> open(Server server, Optional<char[]> secret, Clock clock) {
		throw new UnsupportedOperationException("coming within the hour");
	}

	public Outcome<LabStore> create(Server server, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		throw new UnsupportedOperationException("coming within the hour");
	}

	public Outcome<Boolean> exists(Server server, Optional<char[]> secret) {
		throw new UnsupportedOperationException("coming within the hour");
	}

	public Outcome<Verification> restore(Path backup, Server server, Optional<char[]> secret, Clock clock) {
		throw new UnsupportedOperationException("coming within the hour");
	}
}
