/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.core.lab.Holder;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.LabAddress.Folder;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.LabIdentity;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.LabStores;
import org.stemma.core.store.Verification;
import org.stemma.store.internal.lab.FolderLabs;
import org.stemma.store.internal.lab.ServerLabs;

/** Labs in folders on Apache Derby and labs on PostgreSQL servers. */
public final class JdbcLabStores implements LabStores {

	private final FolderLabs folders;
	private final ServerLabs servers;

	/** A store with these settings. */
	public JdbcLabStores(StoreSettings settings) {
		this.folders = new FolderLabs(settings);
		this.servers = new ServerLabs(settings);
	}

	@Override
	public Outcome<LabStore> open(LabAddress address, Optional<char[]> secret, Clock clock) {
		return switch (address) {
		case Folder folder -> folders.open(folder.path(), clock);
		case Server server -> servers.open(server, secret, clock);
		};
	}

	@Override
	public Outcome<LabStore> create(LabAddress address, Optional<char[]> secret, LabIdentity identity, Clock clock) {
		return switch (address) {
		case Folder folder -> folders.create(folder.path(), identity, clock);
		case Server server -> servers.create(server, secret, identity, clock);
		};
	}

	@Override
	public Outcome<Boolean> exists(LabAddress address, Optional<char[]> secret) {
		return switch (address) {
		case Folder folder -> Outcome.of(folders.exists(folder.path()));
		case Server server -> servers.exists(server, secret);
		};
	}

	@Override
	public Optional<Holder> holder(LabAddress address) {
		return switch (address) {
		case Folder folder -> folders.holder(folder.path());
		case Server server -> Optional.empty();
		};
	}

	@Override
	public Outcome<Boolean> migrate(LabAddress address, Optional<char[]> secret, Clock clock) {
		return switch (address) {
		case Folder folder -> folders.migrate(folder.path(), clock);
		case Server server -> servers.migrate(server, secret, clock);
		};
	}

	@Override
	public Outcome<Verification> restore(Path backup, LabAddress address, Optional<char[]> secret, Clock clock) {
		return switch (address) {
		case Folder folder -> folders.restore(backup, folder.path(), clock);
		case Server server -> servers.restore(backup, server, secret, clock);
		};
	}
}
