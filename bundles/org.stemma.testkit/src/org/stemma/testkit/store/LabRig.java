/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.osgi.annotation.versioning.ConsumerType;
import org.stemma.api.ContentHash;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.store.LabStores;

/** The store under test and where it makes labs. */
@ConsumerType
public interface LabRig {

	/** The store under test. */
	LabStores stores();

	/** An address where there is no lab yet, another one each time. */
	LabAddress fresh();

	/** Secret that belongs to the addresses. */
	default Optional<char[]> secret() {
		return Optional.empty();
	}

	/**
	 * A connection of one's own to the database of an open lab, past the store: what somebody with a SQL tool has.
	 * Unqualified names mean the lab's tables; every statement is committed by itself.
	 */
	Connection connect(LabAddress lab) throws SQLException;

	/**
	 * Puts other bytes in the place of a kept file, past the store.
	 *
	 * @param bytes the other bytes; empty to remove the file
	 */
	void replaceFile(LabAddress lab, ContentHash file, Optional<byte[]> bytes) throws IOException, SQLException;

	/** Whether several processes can open one lab. */
	boolean shared();
}
