/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.entry;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratories;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.lab.Session;

/** Gets a command its laboratory and its person. */
@Component(service = LabAccess.class)
public final class LabAccess {

	/** Option: sign-in name of the person who works. */
	public static final String USER = "user";
	/** Option: file whose first line is the person's password. */
	public static final String PASSWORD_FILE = "password-file";
	/** Option: file whose first line is the database account's password. */
	public static final String DATABASE_PASSWORD_FILE = "database-password-file";

	private final Laboratories laboratories;
	private final List<Laboratory> held = new CopyOnWriteArrayList<>();
	private final LabOption labs = LabOption.ofProcess();

	/** Takes the service that opens laboratories. */
	@Activate
	public LabAccess(@Reference Laboratories laboratories) {
		this.laboratories = laboratories;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addLaboratory(Laboratory laboratory) {
		held.add(laboratory);
	}

	void removeLaboratory(Laboratory laboratory) {
		held.remove(laboratory);
	}

	/** The laboratory that a call means: the one held by this process, or opened for the call. */
	public Outcome<LabLease> lease(CommandCall call, Arguments arguments) {
		return labs.address(call.arguments(), call.folder()).then(address -> lease(call, arguments, address));
	}

	/** The laboratory at an address: the one held by this process, or opened for the call. */
	public Outcome<LabLease> lease(CommandCall call, Arguments arguments, LabAddress address) {
		Optional<Laboratory> here = held.stream().filter(lab -> lab.address().equals(address)).findFirst();
		if (here.isPresent()) {
			return Outcome.of(new LabLease(here.get(), false));
		}
		Outcome<LabLease> opened = databaseSecret(call, arguments, address)
				.then(secret -> laboratories.open(address, secret).map(lab -> new LabLease(lab, true)));
		if (opened.succeeded()) {
			opened.problems().forEach(note -> call.err().println(note.text()));
		}
		return opened;
	}

	/** The database account's password for a server, from a file or a prompt; none for a folder. */
	public Outcome<Optional<char[]>> databaseSecret(CommandCall call, Arguments arguments, LabAddress address) {
		if (!(address instanceof LabAddress.Server server)) {
			return Outcome.of(Optional.empty());
		}
		return databaseSecret(call, arguments.option(DATABASE_PASSWORD_FILE), server);
	}

	/** The same for a lab that is not the one that the command works on, whose password file has an option of its own. */
	public Outcome<Optional<char[]>> databaseSecret(CommandCall call, Optional<String> file, LabAddress.Server server) {
		return secret(call, file, "Password of database account " + server.user() + ":")
				.map(secret -> secret.length == 0 ? Optional.empty() : Optional.of(secret));
	}

	/** Signs the person in that a call names. */
	public Outcome<Session> signIn(CommandCall call, Arguments arguments, Laboratory laboratory) {
		Optional<String> name = arguments.option(USER);
		if (name.isEmpty()) {
			return Outcome.refused("command.user", "Who works? Give --" + USER + " NAME.");
		}
		return secret(call, arguments.option(PASSWORD_FILE), "Password of " + name.get() + ":")
				.then(password -> signIn(laboratory, name.get(), password));
	}

	private static Outcome<Session> signIn(Laboratory laboratory, String name, char[] password) {
		try {
			return laboratory.people().signIn(name, password, Workstation.name());
		} finally {
			Arrays.fill(password, '\0');
		}
	}

	private static Outcome<char[]> secret(CommandCall call, Optional<String> file, String prompt) {
		if (file.isEmpty()) {
			return Outcome.of(call.secrets().apply(prompt));
		}
		Path path = call.folder().resolve(file.get());
		try {
			CharBuffer text = StandardCharsets.UTF_8.decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(path)));
			char[] secret = text.toString().lines().findFirst().orElse("").toCharArray();
			return Outcome.of(secret);
		} catch (IOException unreadable) {
			return Outcome.refused("command.secret", "The password file " + path + " cannot be read: "
					+ unreadable.getMessage());
		}
	}
}
