/** The rooms that are mutated, and which one a run is about (MUTANTS_ROOM). */
const rooms = ['codes', 'intake', 'diagnosis', 'cases'];

function room() {
  const name = process.env.MUTANTS_ROOM;
  if (!rooms.includes(name)) throw new Error(`MUTANTS_ROOM must be one of ${rooms.join(', ')}, not ${name}`);
  return name;
}

module.exports = { rooms, room };
