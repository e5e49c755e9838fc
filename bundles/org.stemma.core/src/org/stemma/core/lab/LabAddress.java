/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.lab;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.stemma.api.Outcome;

/** Where a lab is: a folder, or a database on a server. */
public sealed interface LabAddress {

	/** A folder with an embedded database and raw files. */
	record Folder(Path path) implements LabAddress {
		/** Makes the path absolute. */
		public Folder {
			path = path.toAbsolutePath().normalize();
		}

		@Override
		public String toString() {
			return path.toString();
		}
	}

	/**
	 * A PostgreSQL database.
	 *
	 * @param host     host name or address
	 * @param port     1 to 65535
	 * @param database name of the database
	 * @param user     account of the application's role
	 */
	record Server(String host, int port, String database, String user) implements LabAddress {

		private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:-]{1,253}");
		private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,63}");

		/** Refuses anything that could be more than a host, a port and a name. */
		public Server {
			Objects.requireNonNull(host, "host");
			if (!HOST.matcher(host).matches() || !NAME.matcher(database).matches() || !NAME.matcher(user).matches()
					|| port < 1 || port > 65_535) {
				throw new IllegalArgumentException("Not a server address: " + host + ":" + port + "/" + database);
			}
		}

		@Override
		public String toString() {
			String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
			return "postgresql://" + user + "@" + name + ":" + port + "/" + database;
		}
	}

	/** Port of PostgreSQL where none is given. */
	int DEFAULT_PORT = 5432;

	/**
	 * The user's own lab: where this machine keeps a user's data.
	 *
	 * @param environment environment variables; {@code XDG_DATA_HOME} is heeded
	 * @param home        the user's home folder
	 */
	static LabAddress own(Map<String, String> environment, Path home) {
		String data = environment.getOrDefault("XDG_DATA_HOME", "");
		Path base = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
		return new Folder(base.resolve("stemma").resolve("lab"));
	}

	/** The address in a text: a folder, or {@code postgresql://[user@]host[:port]/database}. */
	static Outcome<LabAddress> parse(String text) {
		try {
			return Outcome.of(text.startsWith("postgresql://") ? server(URI.create(text)) : new Folder(Path.of(text)));
		} catch (IllegalArgumentException wrong) {
			return Outcome.refused("lab.address", "\"" + text + "\" is not the address of a lab. "
					+ "Give a folder or postgresql://[user@]host[:port]/database.");
		}
	}

	private static Server server(URI uri) {
		if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2 || uri.getQuery() != null
				|| uri.getFragment() != null) {
			throw new IllegalArgumentException("incomplete");
		}
		int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
		String user = uri.getUserInfo() == null ? "stemma" : uri.getUserInfo();
		String host = uri.getHost().replaceAll("[\\[\\]]", "");
		return new Server(host, port, uri.getPath().substring(1), user);
	}
}
