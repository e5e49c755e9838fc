/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.station.holder;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerFactory;
import org.stemma.core.lab.LabAddress;
import org.stemma.core.lab.Laboratory;
import org.stemma.station.entry.Commands;

/** Takes commands for every laboratory that this process publishes as a service: the workbench's or the station's. */
@Component(service = ServedLaboratories.class, immediate = true)
public final class ServedLaboratories {

	private final Commands commands;
	private final Logger log;
	private final Map<Laboratory, CommandServer> servers = new ConcurrentHashMap<>();

	/** Takes the commands that can be asked for. */
	@Activate
	public ServedLaboratories(@Reference Commands commands,
			@Reference LoggerFactory loggers) {
		this.commands = commands;
		this.log = loggers.getLogger(ServedLaboratories.class);
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addLaboratory(Laboratory laboratory) {
		if (!(laboratory.address() instanceof LabAddress.Folder)) {
			return;
		}
		try {
			CommandServer server = CommandServer.start(commands);
			servers.put(laboratory, server);
			laboratory.announce(server.port(), server.token());
		} catch (IOException failure) {
			log.error("No commands are taken for the lab at {}, since no loopback port could be opened",
					laboratory.address(), failure);
		}
	}

	void removeLaboratory(Laboratory laboratory) {
		CommandServer server = servers.remove(laboratory);
		if (server != null) {
			close(server);
		}
	}

	@Deactivate
	void stop() {
		servers.values().forEach(this::close);
		servers.clear();
	}

	private void close(CommandServer server) {
		try {
			server.close();
		} catch (IOException failure) {
			log.warn("A loopback port could not be closed", failure);
		}
	}
}
