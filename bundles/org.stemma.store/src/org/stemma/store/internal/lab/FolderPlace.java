/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import org.stemma.core.store.BrokenStoreException;

/** An open lab's folder: ends the database and lets go of the lock. */
final class FolderPlace implements Place {

	private final DerbyEngine engine;
	private final HolderLock lock;

	FolderPlace(DerbyEngine engine, HolderLock lock) {
		this.engine = engine;
		this.lock = lock;
	}

	@Override
	public void announce(int port, String token) {
		lock.announce(port, token);
	}

	@Override
	public void close() {
		try {
			engine.shutDown();
		} finally {
			lock.close();
		}
	}

	/** Gives up a lab that did not open: why it did not is on its way already and is not to be hidden. */
	void abandon() {
		try {
			engine.shutDown();
		} catch (BrokenStoreException neverBooted) {
			return;
		} finally {
			lock.close();
		}
	}
}
