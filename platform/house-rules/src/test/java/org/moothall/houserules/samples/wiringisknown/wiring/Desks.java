package org.moothall.houserules.samples.wiringisknown.wiring;

public class Desks {}
