/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.lab;

import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.core.lab.LabAddress.Server;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.store.internal.sql.SqlFailure;

/**
 * Why a server cannot be used, in words.
 *
 * @param server the server
 */
record ServerRefusal(Server server) {

	/** The refusal; what people cannot act on stays a failure. */
	<T> Outcome<T> of(SqlFailure failure) {
		return switch (failure.kind()) {
		case LOST -> refused("lab.unreachable", "The database server at " + server
				+ " cannot be reached. Check the network, the address, and that the server runs.", failure);
		case LOGIN -> refused("lab.login", "The database server at " + server
				+ " does not take this account and password. Check both.", failure);
		case MISSING -> refused("lab.missing", "There is no database at " + server + ".", failure);
		case FORBIDDEN -> refused("lab.rights", "The account has no right to do this at " + server
				+ ". To work in a laboratory it has to be a member of the role " + Grants.ROLE
				+ "; making, restoring and migrating one is done with the account that owns the database.", failure);
		default -> throw new BrokenStoreException("The database server at " + server + " failed: " + failure.getMessage(),
				failure);
		};
	}

	private static <T> Outcome<T> refused(String code, String message, SqlFailure failure) {
		return Outcome.refused(List.of(Problem.error(code, message).causedBy(failure)));
	}
}
